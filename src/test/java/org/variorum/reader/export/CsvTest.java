package org.variorum.reader.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CsvTest {

  @Test
  void noCellIsAFormula() {
    assertThat(row("=1+1", "+a", "-b", "@c", " =d", "\te"))
        .isEqualTo("'=1+1,'+a,'-b,'@c,' =d,'\te\r\n");
  }

  @Test
  void numbersStayNumbers() {
    assertThat(row(new BigDecimal("-5"), 7L)).isEqualTo("-5,7\r\n");
  }

  @Test
  void marksAndLineBreaksAreQuoted() {
    assertThat(row("a \"b\"", "c,d", "e\nf", null))
        .isEqualTo("\"a \"\"b\"\"\",\"c,d\",\"e\nf\",\r\n");
  }

  private static String row(@Nullable Object... cells) {
    Csv csv = new Csv();
    csv.row(cells);
    return csv.toString();
  }
}
