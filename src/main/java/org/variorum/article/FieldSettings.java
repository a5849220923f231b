package org.variorum.article;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.variorum.article.FieldStore.Setting;
import org.variorum.curation.Decision;
import org.variorum.curation.Decisions;

/** What curators set of articles and holds: it wins over every reading. */
@Component
class FieldSettings {

  private final FieldStore store;
  private final Decisions decisions;

  FieldSettings(FieldStore store, Decisions decisions) {
    this.store = store;
    this.decisions = decisions;
  }

  /** What holds for an article, by field: the latest setting that was not withdrawn. */
  Map<ArticleField, Setting> of(long articleId) {
    Map<ArticleField, Setting> holding = new EnumMap<>(ArticleField.class);
    List<Setting> all = store.settings(articleId);
    if (!all.isEmpty()) {
      Set<Long> holds =
          decisions
              .byIds(all.stream().map(Setting::decision).collect(Collectors.toSet()))
              .values()
              .stream()
              .filter(Decision::holds)
              .map(Decision::id)
              .collect(Collectors.toSet());
      all.stream()
          .filter(setting -> holds.contains(setting.decision()))
          .forEach(setting -> holding.put(setting.field(), setting));
    }
    return holding;
  }

  /** What was read of an article, with what curators set in its place. */
  ArticleContent prevailing(long articleId, ArticleContent read) {
    Map<ArticleField, String> values = new EnumMap<>(ArticleField.class);
    of(articleId).forEach((field, setting) -> values.put(field, setting.value()));
    return values.isEmpty() ? read : read.with(values);
  }

  /** Notes beside each decision whether a reading gives another value than there was before. */
  @Transactional(propagation = Propagation.MANDATORY)
  void doubt(long articleId, ArticleContent read) {
    of(articleId)
        .forEach(
            (field, setting) -> {
              String value = read.value(field);
              boolean known =
                  value.isEmpty()
                      || value.equals(setting.value())
                      || value.equals(setting.readThen());
              decisions.doubt(setting.decision(), known ? null : said(value), 0);
            });
  }

  /** A value in one line. */
  static String said(String value) {
    return value.lines().collect(Collectors.joining(", "));
  }
}
