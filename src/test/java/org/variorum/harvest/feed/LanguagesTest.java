package org.variorum.harvest.feed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {

  @ParameterizedTest
  @CsvSource({
    "en, en",
    "en-GB, en",
    "EN_us, en",
    "eng, en",
    "English, en",
    "ger, de",
    "deu, de",
    "iw, he",
    "zh-Hans-CN, zh",
    "pt-br, pt",
    "'', ",
    "xx, ",
    "unknown, ",
    "'en, fr', en"
  })
  void namesALanguageByItsShortCode(String written, String code) {
    assertThat(Languages.code(written)).isEqualTo(code);
  }
}
