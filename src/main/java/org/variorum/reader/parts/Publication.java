package org.variorum.reader.parts;

import org.jspecify.annotations.Nullable;
import org.variorum.article.Article;
import org.variorum.article.Standing;
import org.variorum.outlet.Outlet;

/** An article together with who published it and how it shows it now, as pages show it. */
public record Publication(Article article, Outlet outlet, Standing standing) {

  public long id() {
    return article.id();
  }

  public String title() {
    return article.title();
  }

  public String name() {
    return outlet.name();
  }

  public boolean sample() {
    return outlet.sample();
  }

  public boolean withdrawn() {
    return standing.withdrawn();
  }

  /** Whether the whole text is ours to print. */
  public boolean printable() {
    return sample() && !standing.archivingReserved();
  }

  /** Whether not even whole sentences of it are to be shown. */
  public boolean reserved() {
    return standing.archivingReserved();
  }

  public Moment time() {
    return Moment.of(article);
  }

  /** Where the outlet publishes it; null where there is nothing that may be linked. */
  public @Nullable String link() {
    return WebLink.to(article.url());
  }

  /** For the lang attribute; null where the language is not known. */
  public @Nullable String lang() {
    String language = article.language();
    return language != null && language.matches("[a-z]{2,3}") ? language : null;
  }
}
