package org.variorum.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.variorum.statement.KeptStatement;
import org.variorum.statement.Match;
import org.variorum.statement.Statements;
import org.variorum.text.TextReader;
import org.variorum.text.encoder.Embedder;
import org.variorum.topic.Referent;

/** Proposes names of one thing from what stands opposite each other in a topic's statements. */
@Service
public class ReferentProposals {

  /** So many of the newest articles are looked at, which takes some seconds. */
  public static final int ARTICLES = 300;

  /** Statements that are less alike may tell of other things. */
  private static final double SAME = 0.75;

  private static final int MOST_COMPARED = 250;

  private final Statements statements;
  private final DismissedNames dismissed;
  private final TextReader reader;
  private final Embedder embedder;
  private final JdbcClient jdbc;

  ReferentProposals(
      Statements statements,
      DismissedNames dismissed,
      TextReader reader,
      Embedder embedder,
      JdbcClient jdbc) {
    this.statements = statements;
    this.dismissed = dismissed;
    this.reader = reader;
    this.embedder = embedder;
    this.jdbc = jdbc;
  }

  /** Proposals for a topic with these referents, those borne out best first. */
  public List<ReferentProposal> of(long topicId, List<Referent> referents) {
    Map<Long, Long> outlets = outlets(topicId);
    Map<Long, KeptStatement> said = new HashMap<>();
    statements.ofArticles(outlets.keySet()).forEach(one -> said.put(one.id(), one));
    Opposites opposites = new Opposites(reader::things);
    for (Match match : statements.matchesAmong(outlets.keySet())) {
      KeptStatement one = said.get(match.one());
      KeptStatement two = said.get(match.two());
      if (one != null
          && two != null
          && match.cosine() >= SAME
          && !Objects.equals(outlets.get(one.articleId()), outlets.get(two.articleId()))) {
        opposites.add(one, two);
      }
    }
    return new ProposalList(new ReferentFinder(referents), dismissed.of(topicId), outlets)
        .of(compared(opposites));
  }

  private List<ProposalList.Compared> compared(Opposites opposites) {
    List<Opposite> pairs =
        opposites.all().stream()
            .sorted(Comparator.comparingDouble(Opposite::evidence).reversed())
            .limit(MOST_COMPARED)
            .toList();
    List<String> names = new ArrayList<>();
    pairs.forEach(pair -> names.addAll(List.of(pair.one(), pair.other())));
    List<float[]> vectors = embedder.embed(names);
    List<ProposalList.Compared> compared = new ArrayList<>();
    for (int i = 0; i < pairs.size(); i++) {
      compared.add(
          new ProposalList.Compared(
              pairs.get(i), Embedder.cosine(vectors.get(2 * i), vectors.get(2 * i + 1))));
    }
    return compared;
  }

  private Map<Long, Long> outlets(long topicId) {
    Map<Long, Long> outlets = new HashMap<>();
    jdbc.sql("select id, outlet_id from article where topic_id = ? order by id desc limit ?")
        .params(topicId, ARTICLES)
        .query(
            rs -> {
              outlets.put(rs.getLong(1), rs.getLong(2));
            });
    return outlets;
  }
}
