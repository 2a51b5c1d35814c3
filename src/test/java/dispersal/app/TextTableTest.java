package dispersal.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextTableTest {

    @Test
    void columns_are_aligned_and_the_last_is_cut_to_fit() {
        TextTable table = new TextTable("fate", ">persons", "source")
                .add("killed", "12,345", "somebody who wrote a long report")
                .add("in_transit", "7", "nobody");
        assertThat(table.lines(32))
                .containsExactly(
                        "fate        persons  source",
                        "killed       12,345  somebody w…",
                        "in_transit        7  nobody");
    }

    @Test
    void numbers_are_written_for_readers() {
        assertThat(TextTable.persons(1234567.4)).isEqualTo("1,234,567");
        assertThat(TextTable.persons(0)).isEqualTo("0");
        assertThat(TextTable.percent(0.1234)).isEqualTo("12.3 %");
        assertThat(TextTable.percent(Double.NaN)).isEqualTo("–");
    }

    @Test
    void a_text_is_cut_only_if_it_is_too_long() {
        assertThat(TextTable.cut("abc", 3)).isEqualTo("abc");
        assertThat(TextTable.cut("abcd", 3)).isEqualTo("ab…");
    }

    @Test
    void sentences_are_broken_between_words() {
        assertThat(TextTable.wrapped("Moved up: killed by 5; returned by 7.", 20))
                .containsExactly("Moved up: killed by", "  5; returned by 7.");
        assertThat(TextTable.wrapped("short", 20)).containsExactly("short");
        assertThat(TextTable.wrapped("a-word-that-is-longer-than-a-line is kept", 10))
                .containsExactly("a-word-that-is-longer-than-a-line", "  is kept");
    }
}
