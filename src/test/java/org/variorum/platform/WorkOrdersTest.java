package org.variorum.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.kagkarlsson.scheduler.task.Task;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.transaction.support.TransactionTemplate;
import org.variorum.PostgresTest;

@PostgresTest
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.NONE,
    properties = {"variorum.roles=worker", "variorum.samples=false"})
class WorkOrdersTest {

  private static final String NOTE = "note-number";
  private static final String STUMBLE = "stumble-over-number";

  @Autowired WorkOrders orders;
  @Autowired Backlog backlog;
  @Autowired TransactionTemplate transaction;
  @Autowired List<Long> noted;

  @TestConfiguration
  static class Steps {

    @Bean
    List<Long> noted() {
      return new CopyOnWriteArrayList<>();
    }

    @Bean
    Task<Void> noteStep(List<Long> noted) {
      return WorkOrders.step(NOTE, noted::add);
    }

    @Bean
    Task<Void> stumbleStep() {
      return WorkOrders.step(
          STUMBLE,
          id -> {
            throw new IllegalStateException("stumbled over " + id);
          });
    }
  }

  @Test
  void committedOrderIsDoneAndGone() {
    transaction.executeWithoutResult(status -> orders.place(NOTE, 11, 1, Duration.ZERO));

    await().untilAsserted(() -> assertThat(noted).contains(11L));
    await().untilAsserted(() -> assertThat(backlog.steps()).doesNotContainKey(NOTE));
    assertThat(noted).containsOnlyOnce(11L);
  }

  @Test
  void orderOfARolledBackTransactionIsNone() {
    transaction.executeWithoutResult(
        status -> {
          orders.place(NOTE, 21, 1, Duration.ZERO);
          assertThat(backlog.steps()).containsKey(NOTE);
          status.setRollbackOnly();
        });
    transaction.executeWithoutResult(status -> orders.place(NOTE, 22, 1, Duration.ZERO));

    await().untilAsserted(() -> assertThat(noted).contains(22L));
    assertThat(noted).doesNotContain(21L);
  }

  @Test
  void nothingIsDoneBeforeTheTransactionEnds() {
    transaction.executeWithoutResult(
        status -> {
          orders.place(NOTE, 31, 1, Duration.ZERO);
          // whoever looks for work from now on finds this one first, if it sees any of the two
          doneInAnotherTransaction(32);
          assertThat(noted).doesNotContain(31L);
        });

    await().untilAsserted(() -> assertThat(noted).contains(31L));
  }

  @Test
  void waitingOrderOfTheSameNumberIsNotDoubled() {
    transaction.executeWithoutResult(
        status -> {
          orders.place(NOTE, 41, 1, Duration.ofHours(1));
          orders.place(NOTE, 41, 1, Duration.ofHours(1));
          orders.place(NOTE, 41, 2, Duration.ofHours(1));

          assertThat(backlog.steps()).containsEntry(NOTE, new Backlog.Orders(2, 0));
          status.setRollbackOnly();
        });
  }

  @Test
  void failedOrderWaitsForItsNextTry() {
    transaction.executeWithoutResult(status -> orders.place(STUMBLE, 51, 1, Duration.ZERO));

    await()
        .untilAsserted(
            () -> assertThat(backlog.steps()).containsEntry(STUMBLE, new Backlog.Orders(1, 1)));
  }

  private void doneInAnotherTransaction(long id) {
    Thread other =
        Thread.ofPlatform()
            .start(
                () ->
                    transaction.executeWithoutResult(
                        status -> orders.place(NOTE, id, 1, Duration.ZERO)));
    await().untilAsserted(() -> assertThat(noted).contains(id));
    assertThat(other.isAlive()).isFalse();
  }
}
