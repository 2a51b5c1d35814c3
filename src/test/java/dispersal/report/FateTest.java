package dispersal.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FateTest {

    private static final List<Fate> ORDER = List.of(Fate.values());

    @Test
    void neighbours_in_a_stack_are_far_apart_for_every_kind_of_sight() {
        for (int i = 1; i < ORDER.size(); i++) {
            assertThat(distance(i, i - 1))
                    .as(ORDER.get(i) + " on " + ORDER.get(i - 1))
                    .isGreaterThan(28);
        }
    }

    @Test
    void fates_that_touch_when_one_between_them_is_empty_are_apart() {
        for (int i = 2; i < ORDER.size(); i++) {
            assertThat(distance(i, i - 2))
                    .as(ORDER.get(i) + " on " + ORDER.get(i - 2))
                    .isGreaterThan(20);
        }
    }

    @Test
    void no_two_fates_share_a_colour_for_any_kind_of_sight() {
        for (int i = 0; i < ORDER.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertThat(distance(i, j))
                        .as(ORDER.get(i) + " and " + ORDER.get(j))
                        .isGreaterThan(14);
            }
        }
    }

    @Test
    void every_fate_but_the_one_outside_the_story_stands_out_from_the_paper() {
        ORDER.stream()
                .filter(fate -> fate != Fate.NOT_YET_ARRIVED)
                .forEach(
                        fate -> assertThat(Sight.distance(fate.rgb(), 0xFFFFFF)).isGreaterThan(20));
    }

    @Test
    void shades_of_affiliates_and_their_neighbours_in_a_bar_are_apart() {
        List<Integer> bar = Stream.of(
                        Stream.of(Fate.RETURNED.rgb(), Fate.THIRD_COUNTRY.rgb()),
                        IntStream.range(0, 5).mapToObj(Affiliates::shade),
                        Stream.of(Fate.SWITCHED.rgb()))
                .flatMap(colours -> colours)
                .toList();
        for (int i = 1; i < bar.size(); i++) {
            assertThat(Sight.distance(bar.get(i), bar.get(i - 1))).isGreaterThan(20);
        }
    }

    @Test
    void outcomes_at_crossings_are_apart() {
        CrossingOutcomes.Outcome[] outcomes = CrossingOutcomes.Outcome.values();
        for (int i = 0; i < outcomes.length; i++) {
            for (int j = 0; j < i; j++) {
                assertThat(Sight.distance(outcomes[i].rgb(), outcomes[j].rgb()))
                        .as(outcomes[i] + " and " + outcomes[j])
                        .isGreaterThan(20);
            }
        }
    }

    @Test
    void pathways_of_incidents_are_apart_and_so_are_their_disrupted_parts() {
        IncidentTallies.Pathway[] pathways = IncidentTallies.Pathway.values();
        for (int i = 0; i < pathways.length; i++) {
            assertThat(Sight.distance(pathways[i].rgb(), pathways[i].pale())).isGreaterThan(20);
            for (int j = 0; j < i; j++) {
                assertThat(Sight.distance(pathways[i].rgb(), pathways[j].rgb()))
                        .as(pathways[i] + " and " + pathways[j])
                        .isGreaterThan(20);
            }
        }
    }

    @Test
    void parts_of_a_caseload_are_apart() {
        List<Color> colours =
                List.of(CaseloadPlot.MONITORED, CaseloadPlot.WAITING, CaseloadPlot.HELD, CaseloadPlot.CAPACITY);
        for (int i = 0; i < colours.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertThat(Sight.distance(
                                colours.get(i).getRGB() & 0xFFFFFF,
                                colours.get(j).getRGB() & 0xFFFFFF))
                        .as(i + " and " + j)
                        .isGreaterThan(20);
            }
        }
    }

    @Test
    void red_and_green_of_equal_lightness_are_found_too_near() {
        assertThat(Sight.distance(0xB05A3C, 0x7D7A3A)).isLessThan(20);
    }

    @Test
    void a_word_outside_the_contract_is_refused_with_the_words_inside_it() {
        assertThatThrownBy(() -> Fate.ofWord("vanished", "stocks.posture"))
                .hasMessageContaining("stocks.posture holds 'vanished'; known fates are: returned, third_country");
    }

    private static double distance(int i, int j) {
        return Sight.distance(ORDER.get(i).rgb(), ORDER.get(j).rgb());
    }
}
