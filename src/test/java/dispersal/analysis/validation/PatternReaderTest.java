package dispersal.analysis.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dispersal.analysis.Table;
import java.util.List;
import org.junit.jupiter.api.Test;

class PatternReaderTest {

    private static final String GOOD =
            "A | Anybody dead | count | 2017-10-31 | all | killed; executed | share-of-adults | 0.2 | 0.05"
                    + " | | | fit | worldwide | Somebody 2017 | killed or executed | none";

    private static List<String> faults(String... lines) {
        PatternReader reader = new PatternReader();
        reader.read("some.csv", PatternTables.patterns(lines));
        return catchThrowableOfType(MalformedPatterns.class, reader::patterns).faults();
    }

    @Test
    void a_row_becomes_a_pattern() throws MalformedPatterns {
        PatternReader reader = new PatternReader();
        reader.read("some.csv", PatternTables.patterns(GOOD));
        assertThat(reader.patterns())
                .containsExactly(new Pattern(
                        "A",
                        "Anybody dead",
                        new Question(
                                "count",
                                Span.parse("2017-10-31"),
                                "all",
                                List.of("killed", "executed"),
                                "share-of-adults"),
                        new Target(0.2, 0.05, 0.2 - 0.05, 0.25),
                        Kind.FIT,
                        "worldwide",
                        new Pattern.Words("Somebody 2017", "killed or executed", "none")));
    }

    @Test
    void everything_that_is_wrong_is_said_at_once_with_what_is_allowed() {
        assertThat(faults(
                        GOOD,
                        GOOD,
                        "B | | counted | 2017-13-31 | | | | x | | 0.3 | 0.2 | fits | | | |",
                        "C | Title | count | 2017-10-31 | all | dead | part | 0.9 | | 0.1 | 0.2 | fit | g | s | m |",
                        "D | Title | growth | 2017-10-31 | all | killed | persons | | 1 | | | input | g | s | m |"))
                .containsExactly(
                        "some.csv, pattern A: id: there is one of this name in some.csv already\n  give each its own",
                        "some.csv, pattern B: title: is empty, expected a text",
                        "some.csv, pattern B: group: is empty, expected a text",
                        "some.csv, pattern B: source: is empty, expected a text",
                        "some.csv, pattern B: mapping: is empty, expected a text",
                        "some.csv, pattern B: kind: found 'fits', expected one of fit, bound, holdout, input, shape",
                        "some.csv, pattern B: central: found 'x', expected a number or nothing",
                        "some.csv, pattern B: tolerance: found '', expected a number above 0",
                        "some.csv, pattern B: low, high: found 0.3 above 0.2",
                        "some.csv, pattern B: date: found '2017-13-31', expected yyyy-mm-dd",
                        "some.csv, pattern C: tolerance: found '', expected a number above 0",
                        "some.csv, pattern C: central: found 0.9, which is not between low and high",
                        "some.csv, pattern C: of: found 'dead', expected some of "
                                + String.join(", ", CohortWords.COUNTED),
                        "some.csv, pattern C: per: found 'part', expected persons, "
                                + String.join(", ", CohortWords.wholes()),
                        "some.csv, pattern D: central, low, high: all are empty, expected at least one number",
                        "some.csv, pattern D: date: found 2017-10-31, expected two dates joined by /");
    }

    @Test
    void what_was_observed_after_2017_cannot_be_fitted() {
        String late = GOOD.replace("2017-10-31", "2018-01-31");
        assertThat(faults(late))
                .containsExactly(
                        "some.csv, pattern A: kind: found fit for 2018-01-31; what was observed after 2017-12-31 is"
                                + " holdout");
        assertThat(faults(late.replace("| fit |", "| bound |"))).hasSize(1);
        PatternReader reader = new PatternReader();
        reader.read("some.csv", PatternTables.patterns(late.replace("| fit |", "| holdout |")));
        assertThat(catchNothing(reader)).hasSize(1);
    }

    private static List<Pattern> catchNothing(PatternReader reader) {
        try {
            return reader.patterns();
        } catch (MalformedPatterns broken) {
            throw new AssertionError(broken);
        }
    }

    @Test
    void a_table_of_something_else_is_told_its_columns() {
        PatternReader reader = new PatternReader();
        reader.read("other.csv", new Table("other", List.of(Table.Column.text("id"))));
        assertThatThrownBy(reader::patterns)
                .isInstanceOf(MalformedPatterns.class)
                .hasMessageStartingWith("other.csv: has no column title, measure, date");
    }

    @Test
    void no_pattern_at_all_is_a_fault() {
        assertThat(faults()).singleElement().asString().startsWith("there is no pattern\n");
    }

    @Test
    void an_unknown_measure_is_answered_with_the_known_ones() {
        assertThat(faults(GOOD.replace("| count |", "| cuont |")))
                .containsExactly("some.csv, pattern A: measure: found 'cuont', expected one of count, growth, order,"
                        + " destination, camps, flow, leaving, reengagement, incidents, theatre, composition, none");
    }

    @Test
    void spans_end_after_they_begin() {
        assertThatThrownBy(() -> Span.parse("2017-02-01/2017-01-01")).hasMessageContaining("ends before it begins");
        assertThatThrownBy(() -> Span.parse("2017-01-01/2017-02-01/2017-03-01")).hasMessageContaining("joined by /");
        assertThat(Span.parse("2017-01-01/2017-02-01")).hasToString("2017-01-01/2017-02-01");
    }
}
