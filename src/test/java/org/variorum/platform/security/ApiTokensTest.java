package org.variorum.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.variorum.RoomTest;

@RoomTest
class ApiTokensTest {

  @Autowired ApiTokens tokens;
  @Autowired JdbcClient jdbc;

  @Test
  void knowsATokenItMadeAndNotesItsUse() {
    String token = tokens.create("front desk", true, true, "");

    assertThat(tokens.authenticate(token)).map(ApiToken::name).contains("front desk");
    assertThat(
            jdbc.sql("select last_used_at is not null from api_token where name = 'front desk'")
                .query(Boolean.class)
                .single())
        .isTrue();
  }

  @Test
  void keepsNoTokenThatCouldBeReadBack() {
    String token = tokens.create("archive", true, true, "");

    assertThat(
            jdbc.sql("select to_jsonb(api_token)::text from api_token where name = 'archive'")
                .query(String.class)
                .single())
        .doesNotContain(token.substring(4));
  }

  @Test
  void knowsNoOtherToken() {
    assertThat(tokens.authenticate("vrm_guess")).isEmpty();
    assertThat(tokens.authenticate("")).isEmpty();
  }

  @Test
  void forgetsATokenThatIsRevoked() {
    String token = tokens.create("intern", true, true, "");

    assertThat(tokens.revoke("intern")).isTrue();
    assertThat(tokens.authenticate(token)).isEmpty();
    assertThat(tokens.revoke("intern")).isFalse();
  }

  @Test
  void refusesANameTwice() {
    tokens.create("twice", true, true, "");

    assertThatThrownBy(() -> tokens.create("twice", true, true, ""))
        .isInstanceOf(ApiTokens.NameTaken.class)
        .hasMessageContaining("'twice'");
  }
}
