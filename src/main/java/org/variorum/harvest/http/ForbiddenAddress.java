package org.variorum.harvest.http;

import java.net.UnknownHostException;

/** A host's name leads to addresses that are not public, and only to such. */
final class ForbiddenAddress extends UnknownHostException {

  ForbiddenAddress(String host) {
    super(host);
  }
}
