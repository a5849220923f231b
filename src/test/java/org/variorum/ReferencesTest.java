package org.variorum;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What refers to rows that come and go must be found by an index: for each row that goes PostgreSQL
 * looks for what refers to it, and without one would read the whole table.
 */
@RoomTest
class ReferencesTest {

  @Autowired JdbcClient jdbc;

  @Test
  void whatRefersToWhatComesAndGoesIsIndexed() {
    assertThat(
            jdbc.sql(
                    """
                    select c.conname from pg_constraint c
                    where c.contype = 'f'
                      and c.confrelid in ('article'::regclass, 'revision'::regclass,
                        'statement'::regclass, 'claim'::regclass, 'figure'::regclass,
                        'quotation'::regclass, 'story'::regclass)
                      and not exists (
                        select from pg_index i
                        where i.indrelid = c.conrelid and i.indkey[0] = c.conkey[1]
                          and (i.indpred is null
                            or pg_get_expr(i.indpred, i.indrelid) like '%IS NOT NULL)'))
                    """)
                .query(String.class)
                .list())
        .isEmpty();
  }
}
