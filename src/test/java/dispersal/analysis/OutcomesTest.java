package dispersal.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dispersal.analysis.Table.Column;
import dispersal.analysis.design.Outcome;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a study reads from its runs. */
class OutcomesTest {

    private static final Table FATES = new Table(
                    "fates",
                    List.of(
                            Column.text("date"),
                            Column.text("origin"),
                            Column.text("fate"),
                            Column.integer("persons", "persons")))
            .add("2017-11-30", "FRA", "returned", 30L)
            .add("2017-11-30", "TUN", "returned", 20L)
            .add("2017-11-30", "FRA", "killed", 150L);

    private static final List<Outcome> WANTED = List.of(
            Outcome.of("fates.killed@2017-11-30"),
            Outcome.of("fates.returned.share@2017-11-30"),
            Outcome.of("flows@raqqa > idlib"));

    @Test
    void outcomes_come_in_the_order_asked_and_what_a_run_does_not_mention_is_0() {
        Table outcomes = Outcomes.of(WANTED, List.of(FATES));
        assertThat(outcomes.rows())
                .containsExactly(
                        new Object[] {"fates.killed", "2017-11-30", 150.0},
                        new Object[] {"fates.returned.share", "2017-11-30", 0.25},
                        new Object[] {"flows", "raqqa > idlib", 0.0});
    }

    @Test
    void the_first_word_of_an_outcome_is_the_table_it_is_read_from() {
        assertThat(WANTED.stream().map(Outcomes::source)).containsExactly("fates", "fates", "flows");
    }

    @Test
    void shares_are_no_persons() {
        assertThat(WANTED.stream().map(Outcomes::inPersons)).containsExactly(true, false, true);
        assertThat(Outcomes.inPersons(Outcome.of("threat.tp1_home_hazard@2017-11-30")))
                .isFalse();
    }

    @Test
    void only_flows_may_be_missing_from_a_run() {
        Set<String> words = Outcomes.words(List.of(FATES));
        assertThat(WANTED).allMatch(outcome -> Outcomes.possible(outcome, words));
        assertThat(Outcomes.possible(Outcome.of("fates.kiled@2017-11-30"), words))
                .isFalse();
        assertThat(Outcomes.possible(Outcome.of("flows@raqqa"), words)).isFalse();
    }
}
