package org.variorum.harvest.feed;

/** How a feed is written. */
public enum FeedKind {
  RSS,
  RDF,
  ATOM,
  JSON,
  SITEMAP,
  /** A sitemap of sitemaps: its entries are further feeds. */
  SITEMAP_INDEX,
  /** A page of an outlet that lists its articles. */
  LISTING
}
