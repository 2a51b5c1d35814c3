package dispersal.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dispersal.scenario.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CrossingsTest {

    private static Scenario guarded(double detection, double share, double checked, double matched) {
        return TestScenarios.small()
                .withEveryCrossing(c -> Records.with(
                        c,
                        "detection",
                        detection,
                        "watchListShare",
                        share,
                        "checkRate",
                        checked,
                        "identityMatch",
                        matched))
                .build();
    }

    private static double detection(Scenario scenario, int party, boolean listed) {
        Crossings crossings = new Crossings(scenario.crossings().size());
        crossings.advance(scenario);
        return crossings.detection(scenario, 0, party, listed);
    }

    @ParameterizedTest
    @CsvSource({"0, .15", ".5, .2877", "1, .4254"})
    void shared_lists_raise_average_detection(double share, double average) {
        Scenario scenario = guarded(.15, share, .9, .8);
        double coverage = .45;
        assertThat(coverage * detection(scenario, 1, true) + (1 - coverage) * detection(scenario, 1, false))
                .isCloseTo(average, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"1, .5, .2", "2, .5, .2706289099", "4, .5, .36", "1, 1, .2", "2, 1, .36", "4, 1, .5904", "9, 0, .2"})
    void larger_parties_are_easier_to_see(int party, double exponent, double expected) {
        Scenario scenario = guarded(.2, 0, 0, 0);
        Scenario seen = TestScenarios.of(scenario)
                .withInterdiction(Records.with(scenario.interdiction(), "partyExponent", exponent))
                .build();
        assertThat(detection(seen, party, false)).isCloseTo(expected, within(1e-9));
    }

    @Test
    void sharing_lists_hits_the_listed_and_nobody_else() {
        for (int draw = 0; draw < 200; draw++) {
            RandomDraws draws = new RandomDraws(draw);
            double physical = draws.uniform(0, Purpose.LAG, 0);
            double checked = draws.uniform(0, Purpose.LAG, 1);
            double matched = draws.uniform(0, Purpose.LAG, 2);
            double less = draws.uniform(0, Purpose.LAG, 3);
            double more = less + (1 - less) * draws.uniform(0, Purpose.LAG, 4);
            Scenario before = guarded(physical, less, checked, matched);
            Scenario after = guarded(physical, more, checked, matched);
            assertThat(detection(after, 1, true)).isGreaterThan(detection(before, 1, true));
            assertThat(detection(after, 1, false)).isEqualTo(detection(before, 1, false));
        }
    }

    @Test
    void those_who_tried_yesterday_stretch_the_guards_today() {
        Scenario scenario = guarded(.6, 0, 0, 0);
        Scenario busy = TestScenarios.of(scenario)
                .withInterdiction(Records.with(scenario.interdiction(), "saturationPersonsPerDay", 30))
                .build();
        Crossings crossings = new Crossings(2);
        crossings.advance(busy);
        crossings.tried(0, 15);
        assertThat(crossings.detection(busy, 0, 1, false)).isEqualTo(.6);
        crossings.advance(busy);
        assertThat(crossings.detection(busy, 0, 1, false)).isCloseTo(.4, within(1e-12));
        assertThat(crossings.detection(busy, 1, 1, false)).isEqualTo(.6);
        crossings.advance(busy);
        assertThat(crossings.detection(busy, 0, 1, false)).isEqualTo(.6);
    }
}
