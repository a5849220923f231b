package org.variorum.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.variorum.RoomTest;
import org.variorum.platform.Roles;
import org.variorum.platform.TransactionLocks;

@RoomTest
@ExtendWith(OutputCaptureExtension.class)
class FirstAccountTest {

  @Autowired Accounts accounts;
  @Autowired AuditTrail audit;
  @Autowired TransactionLocks locks;
  @Autowired TransactionTemplate transaction;
  @Autowired CreateAdminCommand command;
  @Autowired Passwords passwords;
  @Autowired ConfigurableApplicationContext context;
  @Autowired JdbcClient jdbc;

  @Test
  void isMadeOnceWithAPasswordThatIsPrintedOnce(CapturedOutput output) {
    start("");
    start("");

    String printed = output.getOut().replaceFirst("(?s).*password (\\S+)\\n.*", "$1");
    assertThat(passwords.matches(printed, accounts.passwordHash("admin"))).isTrue();
    assertThat(output.getAll().split(printed, -1)).hasSize(2);
    // by itself, not as a line of the log, which begins with the time
    assertThat(output.getOut().lines().filter(line -> line.contains(printed)))
        .allSatisfy(line -> assertThat(line).startsWith("First log-in"));
    assertThat(accounts.all())
        .singleElement()
        .satisfies(
            admin -> {
              assertThat(admin.role()).isEqualTo(Role.ADMIN);
              assertThat(admin.mustChangePassword()).isTrue();
            });
  }

  @Test
  void aPasswordThatIsGivenIsNotPrinted(CapturedOutput output) {
    start("given by the environment");

    assertThat(passwords.matches("given by the environment", accounts.passwordHash("admin")))
        .isTrue();
    assertThat(accounts.byName("admin")).map(Account::mustChangePassword).contains(true);
    assertThat(output.getAll()).doesNotContain("given by the environment");
  }

  @Test
  void aPasswordThatWontDoIsRefusedAndNotPrinted(CapturedOutput output) {
    start("tooshort");

    assertThat(accounts.all()).isEmpty();
    assertThat(output.getAll()).contains("at least 12 characters").doesNotContain("tooshort");
  }

  @Test
  void theConsoleLetsInAgain() {
    accounts.create("keeper", "lantern quay 1907", Role.ADMIN, false);
    Account ada = accounts.create("ada", "lantern quay 1907", Role.CURATOR, false);
    accounts.disable(ada.id(), true);

    String printed = run("Ada");

    Account now = accounts.byName("ada").orElseThrow();
    assertThat(passwords.matches(printed, accounts.passwordHash("ada"))).isTrue();
    assertThat(now.role()).isEqualTo(Role.ADMIN);
    assertThat(now.disabled()).isFalse();
    assertThat(now.mustChangePassword()).isTrue();
    assertThat(passwords.matches(run("bea"), accounts.passwordHash("bea"))).isTrue();
    assertThat(run("no such name!")).isEmpty();
  }

  private String run(String name) {
    var out = new ByteArrayOutputStream();
    var nowhere = new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8);
    command.run(List.of(name), new PrintStream(out, true, StandardCharsets.UTF_8), nowhere);
    return out.toString(StandardCharsets.UTF_8).strip();
  }

  private void start(String given) {
    new FirstAccount(accounts, locks, transaction, audit, new Roles(true, false), given)
        .on(
            new ApplicationReadyEvent(
                new SpringApplication(), new String[0], context, Duration.ZERO));
  }
}
