package dispersal.analysis.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dispersal.analysis.Table;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ValidationTest {

    private PatternBook book = new PatternBook(List.of(), PatternTables.SETTING);

    @BeforeEach
    void read() throws MalformedPatterns {
        PatternReader reader = new PatternReader();
        reader.read(
                "some.csv",
                PatternTables.patterns(
                        "FRA-dead | French dead | count | 2016-12-31 | FRA | killed;executed | share-of-adults | 0.4 | 0.05"
                                + " | | | fit | FRA | S | m |",
                        "FRA-returned | French returned | count | 2016-12-31 | FRA | recorded | share-of-adults | 0.3 | 0.05"
                                + " | | | fit | FRA | S | m |",
                        "DEU-returned | German returned | count | 2016-12-31 | DEU | recorded | share-of-adults | 0.2 | 0.05"
                                + " | | | fit | DEU | S | m |",
                        "TUN-returned | Tunisian returned | count | 2016-12-31 | TUN | recorded | share-of-adults | 0.1 | 0.05"
                                + " | | | fit | TUN | S | m |",
                        "returns | returns | count | 2016-12-31 | all | recorded;minors_recorded | persons | | 5 | 30 |"
                                + " | bound | worldwide | S | m |",
                        "later | dead later | count | 2017-12-31 | all | killed;executed | persons | 1 | 0.1 | | | holdout"
                                + " | worldwide | S | m |",
                        "late | much later | count | 2019-12-31 | all | killed | persons | 1 | 0.1 | | | holdout | worldwide"
                                + " | S | m |",
                        "never | cannot be | none | 2016-12-31 | all | | share | 0.1 | | | | fit | worldwide | S | m |"));
        book = new PatternBook(reader.patterns(), PatternTables.SETTING);
    }

    @Test
    void a_book_measures_its_patterns_in_order() {
        assertThat(book.measure(List.of(PatternTables.cohorts())))
                .containsExactly(0.4, 0.15, 0.1, 0.05, 34, 150, Double.NaN, Double.NaN);
        assertThat(book.metrics()).containsExactly("cohorts");
        assertThat(book.groups()).containsExactly("FRA", "DEU", "TUN", "worldwide");
    }

    @Test
    void what_is_held_back_or_cannot_be_measured_is_never_among_what_is_fitted() {
        assertThat(book.fitted().patterns().stream().map(Pattern::id))
                .containsExactly("FRA-dead", "FRA-returned", "DEU-returned", "TUN-returned", "returns");
        assertThat(book.only(pattern -> !pattern.group().equals("FRA")).fitted().patterns())
                .hasSize(3);
    }

    @Test
    void hold_outs_have_no_part_in_the_score_of_what_is_fitted() {
        Validation whole = new Validation(book);
        whole.add(List.of(PatternTables.cohorts()));
        Validation fitted = new Validation(book.only(pattern -> pattern.kind() != Kind.HOLDOUT));
        fitted.add(List.of(PatternTables.cohorts()));
        KindVerdict fit = whole.verdicts().get(0);
        assertThat(fit).isEqualTo(fitted.verdicts().get(0));
        assertThat(fit.kind()).isEqualTo(Kind.FIT);
        assertThat(fit.measured()).isEqualTo(4);
        assertThat(fit.unmeasured()).isEqualTo(1);
        KindVerdict held = whole.verdicts().get(2);
        assertThat(held.kind()).isEqualTo(Kind.HOLDOUT);
        assertThat(held.outside()).isEqualTo(1);
        assertThat(held.meanScore()).isZero();
        assertThat(held.sentence())
                .startsWith(
                        "Held back, never fitted: 0 of 1 hold-out patterns lie inside what was published, 0 near, 1 outside")
                .endsWith("Not measured: 1.");
    }

    @Test
    void each_pattern_has_a_row_with_a_verdict() {
        Validation validation = new Validation(book);
        validation.add(List.of(PatternTables.cohorts()));
        validation.add(List.of(PatternTables.cohorts()));
        Table table = validation.table();
        assertThat(table.size()).isEqualTo(8);
        assertThat(table.columns().stream().map(Table.Column::name).limit(10))
                .containsExactly(
                        "pattern",
                        "kind",
                        "target",
                        "lower",
                        "upper",
                        "simulated",
                        "sim_lower90",
                        "sim_upper90",
                        "score",
                        "verdict");
        assertThat(table.text(0, "verdict")).isEqualTo("inside");
        assertThat(table.text(1, "verdict")).isEqualTo("near (below)");
        assertThat(table.text(5, "verdict")).isEqualTo("outside (above)");
        assertThat(table.text(6, "verdict")).isEqualTo("not measured: outside the horizon of the scenario");
        assertThat(table.text(7, "verdict")).isEqualTo("not measured: the model has no such quantity");
        assertThat(table.number(4, "n")).isEqualTo(2);
        assertThat(table.number(7, "simulated")).isNaN();
    }

    @Test
    void every_origin_has_its_four_outcomes_beside_what_is_published() {
        OriginTable origins = new OriginTable(book, PatternTables.SETTING, LocalDate.of(2016, 12, 31));
        origins.add(List.of(PatternTables.cohorts()));
        Table table = origins.table();
        assertThat(table.rows().stream().map(row -> row[0] + " " + row[1]))
                .containsExactly(
                        "DEU dead",
                        "DEU returned",
                        "DEU detained",
                        "DEU remaining",
                        "FRA dead",
                        "FRA returned",
                        "FRA detained",
                        "FRA remaining",
                        "TUN dead",
                        "TUN returned",
                        "TUN detained",
                        "TUN remaining");
        assertThat(table.number(4, "simulated")).isEqualTo(0.4);
        assertThat(table.number(4, "published")).isEqualTo(0.4);
        assertThat(table.number(8, "simulated")).isEqualTo(0.1);
        assertThat(table.number(8, "published")).isNaN();
        assertThat(table.text(8, "verdict")).isEqualTo("nothing published");
        assertThat(table.number(7, "simulated")).isEqualTo(0.45);
    }

    @Test
    void return_shares_over_origins_are_ranked() {
        OriginTable origins = new OriginTable(book, PatternTables.SETTING, LocalDate.of(2016, 12, 31));
        origins.add(List.of(PatternTables.cohorts()));
        assertThat(origins.returns().n()).isEqualTo(3);
        assertThat(origins.returns().runs().mean()).isEqualTo(1);
        assertThat(origins.returns().sentence())
                .isEqualTo(
                        "Return shares over 3 origins with a published share: rank correlation 1.00 (1.00 to 1.00 in nine"
                                + " tenths of the runs).");
    }
}
