package org.variorum.statement;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** When texts were read into statements, and by what. */
@Service
public class Readings {

  private final JdbcClient jdbc;
  private final AnalysisVersion version;

  Readings(JdbcClient jdbc, AnalysisVersion version) {
    this.jdbc = jdbc;
    this.version = version;
  }

  /**
   * How a revision was read.
   *
   * @param language in which it was read, ISO 639-1
   * @param analysis what read it, as a digest; empty where that was not noted
   * @param outdated another analysis would read it now
   * @param numbers how many numbers were found in its statements
   */
  public record RevisionReading(
      Instant at,
      String language,
      String analysis,
      boolean outdated,
      int statements,
      int attributed,
      int numbers) {}

  /** Empty while it waits to be read. */
  public Optional<RevisionReading> of(long revisionId) {
    return jdbc.sql(
            """
            select r.read_at, r.language, coalesce(r.analysis, '') as analysis,
                   count(s.id) as statements, count(s.source_id) as attributed,
                   coalesce(sum(jsonb_array_length(s.slots -> 'quantities')), 0) as numbers
            from reading r
            left join statement s on s.revision_id = r.revision_id and s.current
            where r.revision_id = ? group by r.revision_id
            """)
        .param(revisionId)
        .query(
            (rs, n) ->
                new RevisionReading(
                    rs.getObject("read_at", OffsetDateTime.class).toInstant(),
                    rs.getString("language"),
                    rs.getString("analysis"),
                    !rs.getString("analysis").equals(version.current()),
                    rs.getInt("statements"),
                    rs.getInt("attributed"),
                    rs.getInt("numbers")))
        .optional();
  }
}
