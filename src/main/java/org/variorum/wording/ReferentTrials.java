package org.variorum.wording;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.variorum.statement.KeptSentence;
import org.variorum.statement.Statements;
import org.variorum.topic.Referent;
import org.variorum.wording.ReferentTrial.Name;
import org.variorum.wording.ReferentTrial.Tried;

/** Tries names of referents on a topic's articles, and keeps nothing. */
@Service
public class ReferentTrials {

  private static final int A_BATCH = 200;
  private static final int EXAMPLES = 2;

  private final Statements statements;
  private final JdbcClient jdbc;

  ReferentTrials(Statements statements, JdbcClient jdbc) {
    this.statements = statements;
    this.jdbc = jdbc;
  }

  /** Looks at the newest articles first, until all were looked at or the time is over. */
  public ReferentTrial of(long topicId, List<Referent> referents, Duration time) {
    long end = System.nanoTime() + time.toNanos();
    Trying trying = new Trying(new ReferentFinder(referents));
    Map<Long, Long> batch = before(topicId, Long.MAX_VALUE);
    while (!batch.isEmpty()) {
      trying.look(batch, statements.sentences(batch.keySet()));
      boolean last = batch.size() < A_BATCH || System.nanoTime() > end;
      batch = last ? Map.of() : before(topicId, new ArrayList<>(batch.keySet()).getLast());
    }
    return trying.result(held(topicId));
  }

  /** Outlets by article, the article of the highest id first. */
  private Map<Long, Long> before(long topicId, long id) {
    Map<Long, Long> outlets = new LinkedHashMap<>();
    jdbc.sql(
            """
            select id, outlet_id from article where topic_id = ? and id < ?
            order by id desc limit ?
            """)
        .params(topicId, id, A_BATCH)
        .query((RowCallbackHandler) rs -> outlets.put(rs.getLong(1), rs.getLong(2)));
    return outlets;
  }

  private long held(long topicId) {
    return jdbc.sql("select count(*) from article where topic_id = ?")
        .param(topicId)
        .query(Long.class)
        .single();
  }

  private static final class Trying {

    private final ReferentFinder finder;
    private final Map<Name, Finds> finds = new HashMap<>();
    private int looked;

    Trying(ReferentFinder finder) {
      this.finder = finder;
    }

    void look(Map<Long, Long> outlets, List<KeptSentence> sentences) {
      looked += outlets.size();
      for (KeptSentence sentence : sentences) {
        long outlet = outlets.getOrDefault(sentence.articleId(), 0L);
        for (ReferentFinder.Found found : finder.in(sentence.text())) {
          finds
              .computeIfAbsent(new Name(found.referent(), found.name()), name -> new Finds())
              .add(sentence, outlet, found);
        }
      }
    }

    ReferentTrial result(long held) {
      Map<Name, Tried> tried = new HashMap<>();
      finds.forEach((name, found) -> tried.put(name, found.tried()));
      return new ReferentTrial(looked, held, tried);
    }
  }

  private static final class Finds {

    private final Set<Long> articles = new HashSet<>();
    private final Set<Long> outlets = new HashSet<>();
    private final List<Excerpted> examples = new ArrayList<>();
    private int uses;

    void add(KeptSentence sentence, long outlet, ReferentFinder.Found found) {
      uses++;
      boolean fresh = outlets.add(outlet);
      articles.add(sentence.articleId());
      if (examples.size() < EXAMPLES && (fresh || articles.size() > 1)) {
        examples.add(
            Excerpted.of(
                sentence.articleId(),
                outlet,
                sentence.statementId(),
                sentence.text(),
                found.span()));
      }
    }

    Tried tried() {
      return new Tried(uses, articles.size(), outlets.size(), examples);
    }
  }
}
