package org.variorum.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BinariesTest {

  @ParameterizedTest
  @CsvSource({
    "Linux, amd64, /postgres-linux-x86_64.txz",
    "Linux, aarch64, /postgres-linux-arm_64.txz"
  })
  void knowsTheProgramsOfAMachine(String os, String arch, String resource) {
    assertThat(Binaries.forMachine(os, arch).resource()).isEqualTo(resource);
  }

  @Test
  void saysThatAMachineHasNone() {
    assertThatThrownBy(() -> Binaries.forMachine("Windows 11", "amd64"))
        .isInstanceOf(DatabaseUnavailable.class)
        .hasMessageContaining(
            "No embedded PostgreSQL is packed for this machine (Windows 11, amd64).");
  }
}
