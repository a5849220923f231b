package org.variorum.article.importing;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.variorum.article.RefusedArticle;
import org.variorum.topic.Referent;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a manifest, which is either a list of articles or an object with topic, outlets and
 * articles.
 */
final class ManifestReader {

  private static final JsonMapper JSON = JsonMapper.shared();

  private ManifestReader() {}

  /** Throws {@link RefusedArticle} with one sentence when the manifest is broken. */
  static Manifest read(Path file) {
    JsonNode root;
    try {
      root = JSON.readTree(BoundedFile.read(file));
    } catch (JacksonException broken) {
      throw new RefusedArticle(
          "The folder's manifest.json is not valid JSON ("
              + firstLine(broken.getOriginalMessage())
              + "); correct it or take it away.");
    } catch (IOException unreadable) {
      throw new RefusedArticle("The folder's manifest.json: " + BoundedFile.reason(unreadable));
    }
    if (root.isArray()) {
      return new Manifest(null, List.of(), articles(root));
    }
    if (root.isObject()) {
      JsonFields fields = new JsonFields(root);
      return new Manifest(topic(fields), outlets(fields), articles(root.path("articles")));
    }
    throw new RefusedArticle(
        "The folder's manifest.json is neither a list of articles nor an object; correct it or take"
            + " it away.");
  }

  private static Manifest.@Nullable Topic topic(JsonFields manifest) {
    JsonFields topic = manifest.object("topic");
    if (!topic.object().isObject()) {
      return null;
    }
    String slug = topic.text("slug");
    String name = topic.text("name");
    if (slug == null || name == null) {
      throw new RefusedArticle(
          "The folder's manifest.json has a topic without slug or name; add them.");
    }
    JsonFields rules = topic.object("rules");
    return new Manifest.Topic(
        slug,
        name,
        topic.text("description", ""),
        new Manifest.Rules(
            rules.texts("any"),
            rules.texts("all"),
            rules.texts("none"),
            day(rules.text("from")),
            day(rules.text("until")),
            rules.texts("only"),
            rules.texts("except")),
        topic.objects("referents").stream().flatMap(each -> referent(each).stream()).toList());
  }

  private static Optional<Referent> referent(JsonFields referent) {
    String name = referent.text("name");
    List<String> names = referent.texts("names");
    return name == null || names.isEmpty()
        ? Optional.empty()
        : Optional.of(new Referent(name, names));
  }

  private static @Nullable LocalDate day(@Nullable String written) {
    try {
      return written == null ? null : LocalDate.parse(written);
    } catch (DateTimeException noDay) {
      throw new RefusedArticle(
          "The folder's manifest.json has a topic whose rules name the day '"
              + written
              + "'; write it as 2026-03-01.");
    }
  }

  private static List<Manifest.Outlet> outlets(JsonFields manifest) {
    List<Manifest.Outlet> outlets = new ArrayList<>();
    for (JsonFields outlet : manifest.objects("outlets")) {
      String name = outlet.text("name");
      if (name == null) {
        throw new RefusedArticle(
            "The folder's manifest.json has an outlet without a name; add it.");
      }
      outlets.add(
          new Manifest.Outlet(
              name, outlet.text("home"), outlet.text("country"), outlet.text("language")));
    }
    return outlets;
  }

  private static List<Manifest.Article> articles(JsonNode list) {
    List<Manifest.Article> articles = new ArrayList<>();
    for (JsonNode node : list.values()) {
      JsonFields article = new JsonFields(node);
      String file = article.text("file");
      if (file == null) {
        throw new RefusedArticle(
            "The folder's manifest.json has an article without a file; add its name.");
      }
      articles.add(
          new Manifest.Article(
              file,
              article.text("outlet"),
              article.text("url"),
              article.text("title"),
              article.texts("authors"),
              article.text("published"),
              article.text("retrieved"),
              article.text("language"),
              article.text("topic")));
    }
    return articles;
  }

  private static String firstLine(@Nullable String message) {
    return message == null ? "broken" : message.lines().findFirst().orElse("broken");
  }
}
