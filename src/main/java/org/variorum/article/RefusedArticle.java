package org.variorum.article;

/** An article could not be taken; the message says why and what to do, in words for its sender. */
public final class RefusedArticle extends RuntimeException {

  public RefusedArticle(String reason) {
    super(reason);
  }
}
