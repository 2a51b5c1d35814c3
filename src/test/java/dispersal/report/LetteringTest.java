package dispersal.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.util.List;
import org.junit.jupiter.api.Test;

class LetteringTest {

    private static final Font FONT = Lettering.plain(10);

    @Test
    void a_text_that_fits_is_left_as_it_is() {
        assertThat(Lettering.fitted("Tunisia", FONT, 500)).isEqualTo("Tunisia");
    }

    @Test
    void a_text_that_does_not_fit_is_cut_to_the_longest_that_does() {
        String text = "Democratic and Popular Federation";
        String cut = Lettering.fitted(text, FONT, 90);
        assertThat(cut).startsWith("Democratic").endsWith("\u2026");
        assertThat(Lettering.width(cut, FONT)).isLessThanOrEqualTo(90);
        String longer = text.substring(0, cut.length() + 1) + "\u2026";
        assertThat(Lettering.width(longer, FONT)).isGreaterThan(90);
    }

    @Test
    void wrapping_keeps_all_words_and_the_width() {
        String text = "one two three four five six seven eight nine ten";
        List<String> lines = Lettering.wrapped(text, FONT, 80);
        assertThat(String.join(" ", lines)).isEqualTo(text);
        assertThat(lines).hasSizeGreaterThan(2).allMatch(line -> Lettering.width(line, FONT) <= 80);
    }

    @Test
    void a_limit_of_lines_cuts_only_the_last() {
        List<String> lines = Lettering.wrapped("one two three four five six seven eight nine ten", FONT, 80, 2);
        assertThat(lines).hasSize(2);
        assertThat(lines.get(1)).endsWith("\u2026");
        assertThat(lines).allMatch(line -> Lettering.width(line, FONT) <= 80);
    }

    @Test
    void a_word_wider_than_the_room_is_cut_short() {
        assertThat(Lettering.wrapped("W".repeat(100), FONT, 60))
                .singleElement()
                .asString()
                .endsWith("\u2026");
    }
}
