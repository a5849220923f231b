package org.variorum.article.extraction;

/**
 * The uses of its text that a page reserves to its owner.
 *
 * @param mining text and data mining: robots "noai", or TDMRep's tdm-reservation
 * @param archiving keeping a copy to show: robots "noarchive"
 */
public record Reserved(boolean mining, boolean archiving) {

  static final Reserved NOTHING = new Reserved(false, false);
}
