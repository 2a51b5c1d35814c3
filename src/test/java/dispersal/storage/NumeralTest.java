package dispersal.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class NumeralTest {

    /** As the core schema of YAML 1.2 defines it. */
    private static final Pattern SCHEMA = Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?");

    private static final String CHARACTERS = "+-.09eEx";
    private static final int LONGEST = 6;

    @Test
    void numbers_are_what_the_schema_says() {
        assertThat(Numeral.is("1960.25")).isTrue();
        assertThat(Numeral.is("-.5e-3")).isTrue();
        assertThat(Numeral.is("2016-01-31")).isFalse();
        assertThat(Numeral.is(".inf")).isFalse();
        assertThat(agreeing("")).as("texts that agree").isEqualTo(texts());
    }

    /** Every text of the characters that matter, up to a length. */
    private static int agreeing(String text) {
        assertThat(Numeral.is(text)).as(text).isEqualTo(SCHEMA.matcher(text).matches());
        int agreeing = 1;
        for (int c = 0; c < CHARACTERS.length() && text.length() < LONGEST; c++) {
            agreeing += agreeing(text + CHARACTERS.charAt(c));
        }
        return agreeing;
    }

    private static int texts() {
        int texts = 1;
        for (int length = 0; length < LONGEST; length++) {
            texts = 1 + CHARACTERS.length() * texts;
        }
        return texts;
    }
}
