package org.variorum.text.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.text.language.NounPhrases.Range;
import org.variorum.text.language.Sentences;
import org.variorum.text.language.Tagged;
import org.variorum.text.language.Tagger;

class AnonymitiesTest {

  private static final Tagger TAGGER = new Tagger();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      quoteCharacter = '~',
      value = {
        "Two officials familiar with the talks | said the deal was off. | familiar with the talks | - | 2",
        "A source | said the deal was off, speaking on condition of anonymity to discuss private"
            + " talks. | ~~ | to discuss private talks | 1",
        "One diplomat | said so. She was granted anonymity because she feared for her job. | ~~ |"
            + " because she feared for her job | 1",
        "A senior official | who was not authorized to speak publicly said so. | ~~ | not"
            + " authorized to speak publicly said so | 1",
        "Officials | said so. | ~~ | - | -",
        "More than 40 employees | said so. | ~~ | - | -",
        "Three aides close to the mayor | asked not to be named for fear of losing their jobs. |"
            + " close to the mayor | for fear of losing their jobs | 3",
        "A dozen critics | said so. | ~~ | - | 12"
      })
  void tellsWhatIsKnownOfSomebodyUnnamed(
      String mention,
      String rest,
      String described,
      @Nullable String reason,
      @Nullable BigDecimal number) {
    String text = mention + " " + rest;
    var places = Sentences.in(text);
    Tagged s = TAGGER.tag(text, places.getFirst().span(), 0);
    Tagged next = places.size() < 2 ? null : TAGGER.tag(text, places.get(1).span(), 0);
    assertThat(Anonymities.of(s, new Range(0, s.indexAt(mention.length())), next))
        .isEqualTo(new Anonymity(described, reason, number));
  }
}
