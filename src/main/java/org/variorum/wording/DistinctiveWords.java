package org.variorum.wording;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The words of all articles, and which set one apart from others of its story. */
@Service
public class DistinctiveWords {

  /** Chance alone brings one word in forty so far. */
  private static final double CLEAR = 1.96;

  /** A word said twice is no habit. */
  private static final int FEWEST = 3;

  private static final int MOST = 6;

  private final JdbcClient jdbc;
  private final JsonMapper json;

  DistinctiveWords(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  void replace(long articleId, Map<String, WordUse> words) {
    jdbc.sql(
            """
            insert into article_words (article_id, words) values (?, ?::jsonb)
            on conflict (article_id) do update set words = excluded.words
            """)
        .params(articleId, json.writeValueAsString(words))
        .update();
  }

  /** For each of these articles the words that set it most apart from the rest of them. */
  public List<DistinctiveWord> among(Collection<Long> articleIds) {
    Map<Long, Map<String, WordUse>> words = words(articleIds);
    LogOdds odds = new LogOdds();
    words.values().forEach(uses -> odds.add(counts(uses)));
    List<DistinctiveWord> distinctive = new ArrayList<>();
    if (words.size() > 1) {
      words.forEach(
          (article, uses) ->
              odds.of(counts(uses)).entrySet().stream()
                  .map(scored -> word(article, scored.getKey(), scored.getValue(), uses))
                  .filter(word -> word.score() >= CLEAR && word.count() >= FEWEST)
                  .sorted(
                      Comparator.comparingDouble(DistinctiveWord::score)
                          .reversed()
                          .thenComparing(DistinctiveWord::word))
                  .limit(MOST)
                  .forEach(distinctive::add));
    }
    return distinctive;
  }

  private static DistinctiveWord word(
      long article, String word, double score, Map<String, WordUse> uses) {
    WordUse use = uses.getOrDefault(word, new WordUse(0, 0));
    return new DistinctiveWord(article, word, use.count(), score, use.statement());
  }

  private static Map<String, Integer> counts(Map<String, WordUse> uses) {
    return uses.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, use -> use.getValue().count()));
  }

  private Map<Long, Map<String, WordUse>> words(Collection<Long> articleIds) {
    Map<Long, Map<String, WordUse>> words = new LinkedHashMap<>();
    jdbc.sql(
            """
            select article_id, words from article_words where article_id = any(?)
            order by article_id
            """)
        .param(articleIds.toArray(Long[]::new))
        .query(
            rs -> {
              words.put(
                  rs.getLong("article_id"),
                  json.readValue(rs.getString("words"), new TypeReference<>() {}));
            });
    return words;
  }
}
