package org.variorum.platform;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Locks that several processes share and that end with the transaction, also when it is killed. */
@Service
public class TransactionLocks {

  private final JdbcClient jdbc;

  TransactionLocks(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Waits until nobody else holds {@code name} for {@code id}, then holds it. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void hold(String name, long id) {
    jdbc.sql("select pg_advisory_xact_lock(hashtext(?), ?::integer)")
        .params(name, Math.toIntExact(id))
        .query((row, number) -> true)
        .single();
  }
}
