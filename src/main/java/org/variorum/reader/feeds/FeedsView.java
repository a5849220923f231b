package org.variorum.reader.feeds;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.outlet.Outlet;
import org.variorum.topic.Topic;

/**
 * All that the page of feeds shows.
 *
 * @param outlets by name
 * @param hub where changes are announced; null where nowhere
 */
record FeedsView(List<Topic> topics, List<Outlet> outlets, @Nullable String hub) {}
