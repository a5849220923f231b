package org.variorum.story;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.variorum.platform.StoredVector;

/** The placed articles of one topic, in the database. */
final class DatabaseArchive implements StoryArchive {

  private static final String MEMBER =
      "select m.article_id, m.at, m.title, m.words, m.counts from story_member m ";

  private final JdbcClient jdbc;
  private final StoryStore store;
  private final LongFunction<List<float[]>> statements;
  private final long topicId;
  private final Map<Long, List<float[]>> statementsRead = new HashMap<>();

  /**
   * @param statements the vectors of what an article says, by its id
   */
  DatabaseArchive(
      JdbcClient jdbc, StoryStore store, long topicId, LongFunction<List<float[]>> statements) {
    this.jdbc = jdbc;
    this.store = store;
    this.topicId = topicId;
    this.statements = statements;
  }

  /** The vectors of what an article says; read once. */
  List<float[]> statements(long articleId) {
    return statementsRead.computeIfAbsent(articleId, statements::apply);
  }

  /** Keeps what later placings ask of an article; an article read anew replaces what was kept. */
  void add(Member member) {
    boolean held =
        jdbc.sql("select exists (select from story_member where article_id = ?)")
            .param(member.articleId())
            .query(Boolean.class)
            .single();
    String[] words = member.words().keySet().stream().sorted().toArray(String[]::new);
    Short[] counts = new Short[words.length];
    for (int i = 0; i < words.length; i++) {
      counts[i] = member.words().getOrDefault(words[i], 0).shortValue();
    }
    List<String> telling = rarity(List.of(member)).tellingWords(member, StoryForming.TELLING_WORDS);
    jdbc.sql(
            """
            insert into story_member (article_id, topic_id, at, title, words, counts)
            values (?, ?, ?, ?, ?, ?)
            on conflict (article_id) do update set at = excluded.at, title = excluded.title,
              words = excluded.words, counts = excluded.counts
            """)
        .params(
            member.articleId(),
            topicId,
            member.time().atOffset(ZoneOffset.UTC),
            StoredVector.bytes(member.title()),
            words,
            counts)
        .update();
    findBy(telling, member);
    if (!held) {
      count(words);
    }
  }

  /** Lets an article be found by these words. */
  private void findBy(List<String> telling, Member member) {
    jdbc.sql("delete from story_telling where article_id = ?").param(member.articleId()).update();
    jdbc.sql(
            """
            insert into story_telling (topic_id, word, at, article_id)
            select ?, word, ?, ? from unnest(?::text[]) word
            """)
        .params(
            topicId,
            member.time().atOffset(ZoneOffset.UTC),
            member.articleId(),
            telling.toArray(String[]::new))
        .update();
  }

  private void count(String[] words) {
    jdbc.sql(
            """
            insert into story_word (topic_id, word, articles)
            select ?, word, 1 from unnest(?::text[]) word
            on conflict (topic_id, word) do update set articles = story_word.articles + 1
            """)
        .params(topicId, words)
        .update();
    jdbc.sql(
            """
            insert into story_archive (topic_id, articles) values (?, 1)
            on conflict (topic_id) do update set articles = story_archive.articles + 1
            """)
        .param(topicId)
        .update();
  }

  @Override
  public WordRarity rarity(Collection<Member> members) {
    int articles =
        jdbc.sql("select articles from story_archive where topic_id = ?")
            .param(topicId)
            .query(Integer.class)
            .optional()
            .orElse(0);
    String[] words =
        members.stream()
            .flatMap(member -> member.words().keySet().stream())
            .distinct()
            .toArray(String[]::new);
    Map<String, Integer> using = new HashMap<>();
    jdbc.sql("select word, articles from story_word where topic_id = ? and word = any(?)")
        .params(topicId, words)
        .query((RowCallbackHandler) rs -> using.put(rs.getString(1), rs.getInt(2)));
    return new WordRarity(articles, using);
  }

  @Override
  public List<Member> sharing(List<String> words, Instant from, Instant to, int most) {
    return jdbc.sql(
            """
            with near as (
              select article_id, count(*) as shared from story_telling
              where topic_id = ? and word = any(?) and at between ? and ?
              group by article_id order by count(*) desc, min(at), article_id limit ?
            )
            select m.article_id, m.at, m.title, m.words, m.counts
            from near n join story_member m on m.article_id = n.article_id
            order by n.shared desc, m.at, m.article_id
            """)
        .params(
            topicId,
            words.toArray(String[]::new),
            from.atOffset(ZoneOffset.UTC),
            to.atOffset(ZoneOffset.UTC),
            most)
        .query((rs, n) -> member(rs))
        .list();
  }

  @Override
  public Map<Long, Long> storiesOf(Collection<Long> articleIds) {
    return store.storiesOf(articleIds);
  }

  @Override
  public List<Member> membersOf(long storyId, Instant near, int most) {
    return jdbc.sql(
            MEMBER
                + """
                join story_article s on s.article_id = m.article_id
                where s.story_id = ?
                order by abs(extract(epoch from m.at - ?)), m.at, m.article_id limit ?
                """)
        .params(storyId, near.atOffset(ZoneOffset.UTC), most)
        .query((rs, n) -> member(rs))
        .list();
  }

  @Override
  public Map<Long, Long> fixed(Collection<Long> articleIds) {
    Map<Long, Long> fixed = new HashMap<>();
    jdbc.sql("select article_id, story_id from story_article where fixed and article_id = any(?)")
        .param(articleIds.toArray(Long[]::new))
        .query((RowCallbackHandler) rs -> fixed.put(rs.getLong(1), rs.getLong(2)));
    return fixed;
  }

  private Member member(ResultSet rs) throws SQLException {
    String[] words = (String[]) rs.getArray("words").getArray();
    Short[] counts = (Short[]) rs.getArray("counts").getArray();
    Map<String, Integer> uses = new HashMap<>();
    for (int i = 0; i < words.length; i++) {
      uses.put(words[i], counts[i].intValue());
    }
    long articleId = rs.getLong("article_id");
    return new Member(
        articleId,
        rs.getObject("at", OffsetDateTime.class).toInstant(),
        StoredVector.of(rs.getBytes("title")),
        uses,
        () -> statements(articleId));
  }
}
