package org.variorum.article.importing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.topic.Referent;

/**
 * What a folder's {@code manifest.json} says: the topic and outlets its articles need, and what is
 * known of each article beyond its file.
 *
 * @param topic null where the manifest names none
 */
public record Manifest(@Nullable Topic topic, List<Outlet> outlets, List<Article> articles) {

  public static final String FILE = "manifest.json";

  public Manifest {
    outlets = List.copyOf(outlets);
    articles = List.copyOf(articles);
  }

  /**
   * A topic to follow.
   *
   * @param referents what its articles call by several names
   */
  public record Topic(
      String slug, String name, String description, Rules rules, List<Referent> referents) {

    public Topic {
      referents = List.copyOf(referents);
    }
  }

  /**
   * By what articles belong to a topic; empty lists and what is missing demand nothing.
   *
   * @param from the first day on which they may be published
   * @param until the last
   * @param only names of outlets
   * @param except names of outlets
   */
  public record Rules(
      List<String> any,
      List<String> all,
      List<String> none,
      @Nullable LocalDate from,
      @Nullable LocalDate until,
      List<String> only,
      List<String> except) {

    public Rules {
      any = List.copyOf(any);
      all = List.copyOf(all);
      none = List.copyOf(none);
      only = List.copyOf(only);
      except = List.copyOf(except);
    }
  }

  /** Who publishes. */
  public record Outlet(
      String name, @Nullable String home, @Nullable String country, @Nullable String language) {}

  /**
   * What is known of one file; null where unknown.
   *
   * @param file path relative to the manifest's folder
   */
  public record Article(
      String file,
      @Nullable String outlet,
      @Nullable String url,
      @Nullable String title,
      List<String> authors,
      @Nullable String published,
      @Nullable String retrieved,
      @Nullable String language,
      @Nullable String topic) {

    public Article {
      authors = List.copyOf(authors);
    }

    /** The same in {@code topic}, unless it names one of its own. */
    Article inTopic(@Nullable Topic other) {
      return topic != null || other == null
          ? this
          : new Article(
              file, outlet, url, title, authors, published, retrieved, language, other.slug());
    }

    static Article unlisted(String file) {
      return new Article(file, null, null, null, List.of(), null, null, null, null);
    }
  }
}
