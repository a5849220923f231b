package org.variorum.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ComplaintTest {

  @Test
  void isTheFirstLineMarkedAsAnError() {
    assertThat(
            Complaint.in(
                """
                running bootstrap script ... 2030-01-01 00:00:00 UTC [7] FATAL:  could not write: No space left on device
                child process exited with exit code 1
                initdb: removing contents of data directory "/home/x"
                """))
        .isEqualTo("could not write: No space left on device");
  }

  @Test
  void isTheSignalThatEndedAChild() {
    assertThat(
            Complaint.in(
                """
                running bootstrap script ... child process was terminated by signal 7: Bus error
                initdb: removing contents of data directory "/home/x"
                """))
        .isEqualTo("child process was terminated by signal 7: Bus error");
  }

  @Test
  void isTheLastLineWhereNothingIsMarked() {
    assertThat(Complaint.in("waiting for server to start....\n stopped waiting\n"))
        .isEqualTo("stopped waiting");
    assertThat(Complaint.in("")).isEqualTo("it said nothing");
  }
}
