package org.variorum.harvest;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.variorum.harvest.http.Fetcher;

/** Tells a WebSub hub that feeds changed, with the same care with which outlets are asked. */
@Service
public class HubNotices {

  private static final Logger log = LoggerFactory.getLogger(HubNotices.class);

  private final Fetcher fetcher;

  HubNotices(Fetcher fetcher) {
    this.fetcher = fetcher;
  }

  /**
   * Tells it. WebSub leaves to hubs how they are told; all known ones take the form of PubSubHubbub
   * 0.4 (section 7).
   *
   * @param hub its address; one that leads to a server that is not public is refused
   * @param feeds absolute addresses of what changed
   * @throws IllegalStateException when it is worth trying again: no answer came, or one that says
   *     that the hub is not well
   */
  public void tell(String hub, Collection<String> feeds) {
    String form =
        "hub.mode=publish"
            + feeds.stream()
                .map(feed -> "&hub.url=" + URLEncoder.encode(feed, StandardCharsets.UTF_8))
                .collect(Collectors.joining());
    int status = fetcher.post(URI.create(hub), form);
    if (status == Fetcher.REFUSED || (status >= 300 && status < 500 && status != 429)) {
      log.warn("The hub {} does not take notice ({}); check variorum.websub.hub.", hub, status);
    } else if (status < 200 || status >= 300) {
      throw new IllegalStateException("The hub " + hub + " gives no good answer: " + status);
    }
  }
}
