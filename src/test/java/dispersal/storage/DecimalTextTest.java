package dispersal.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class DecimalTextTest {

    @Test
    void numbers_are_written_in_few_digits() {
        assertThat(DecimalText.of(0.1)).isEqualTo("0.1");
        assertThat(DecimalText.of(0)).isEqualTo("0");
        assertThat(DecimalText.of(-12)).isEqualTo("-12");
        assertThat(DecimalText.of(1.0 / 3)).isEqualTo("0.3333333333333333");
        assertThat(DecimalText.of(2e-9)).isEqualTo("2E-9");
        assertThat(DecimalText.of(2e23)).isEqualTo("2E+23");
        assertThat(DecimalText.of(0.00012)).isEqualTo("0.00012");
    }

    @Test
    void what_is_not_there_is_empty_and_the_infinite_is_named() {
        assertThat(DecimalText.of(Double.NaN)).isEmpty();
        assertThat(DecimalText.of(Double.POSITIVE_INFINITY)).isEqualTo("Inf");
        assertThat(DecimalText.of(Double.NEGATIVE_INFINITY)).isEqualTo("-Inf");
        assertThat(DecimalText.parse("")).isNaN();
        assertThat(DecimalText.parse("-Inf")).isEqualTo(Double.NEGATIVE_INFINITY);
    }

    @Test
    void every_number_reads_back_as_itself() {
        SplittableRandom random = new SplittableRandom(1);
        for (int n = 0; n < 20_000; n++) {
            double value = Double.longBitsToDouble(random.nextLong());
            if (Double.isFinite(value)) {
                assertThat(DecimalText.parse(DecimalText.of(value))).isEqualTo(value);
            }
            double share = random.nextDouble();
            assertThat(DecimalText.parse(DecimalText.of(share))).isEqualTo(share);
        }
    }

    @Test
    void the_locale_changes_nothing() {
        Locale usual = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertThat(DecimalText.of(1234.5)).isEqualTo("1234.5");
        } finally {
            Locale.setDefault(usual);
        }
    }
}
