package org.variorum.admin.outlet;

import java.util.List;

/**
 * What a list of feeds names.
 *
 * @param refused lines whose name or address won't do, as they stand there
 */
record SubscriptionList(List<Subscription> subscriptions, List<String> refused) {

  /** So many are taken from one list; more would make it a burden to every outlet at once. */
  static final int MOST = 1_000;

  SubscriptionList {
    subscriptions = List.copyOf(subscriptions);
    refused = List.copyOf(refused);
  }

  /** Reads OPML, or CSV with a line of headings; whatever it is not gives an empty list. */
  static SubscriptionList read(String text) {
    String content = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return content.stripLeading().startsWith("<") ? Opml.read(content) : Csv.read(content);
  }
}
