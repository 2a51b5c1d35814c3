package dispersal.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dispersal.scenario.InflowKnot;
import dispersal.scenario.PolicyTimeline;
import dispersal.scenario.Scenario;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InflowTest {

    private static final LocalDate START = LocalDate.of(2016, 1, 1);
    private static final int LAST_ZONE_FALLS = 639;

    private static Scenario growing(double perMonth, double entrants) {
        return TestScenarios.small()
                .withoutMechanisms()
                .withPersons(300, 1, entrants)
                .withInflow(List.of(new InflowKnot(START, perMonth), new InflowKnot(START.plusDays(400), perMonth / 4)))
                .build();
    }

    private static List<Event.Moved> entries(Scenario scenario, long seed) {
        return Chronicle.of(scenario, seed).moves().stream()
                .filter(m -> m.from() == Posture.NOT_YET_ARRIVED)
                .toList();
    }

    @Test
    void half_the_inflow_brings_the_first_part_of_the_same_people_later() {
        for (long seed = 1; seed <= 3; seed++) {
            List<Event.Moved> full = entries(growing(80, 3000), seed);
            List<Event.Moved> half = entries(growing(40, 3000), seed);
            assertThat(half.size()).isBetween(1, full.size() - 1);
            for (int n = 0; n < half.size(); n++) {
                assertThat(half.get(n).fighter()).isEqualTo(full.get(n).fighter());
                assertThat(half.get(n).time()).isGreaterThan(full.get(n).time());
            }
        }
    }

    @Test
    void potential_entrants_are_the_same_people_whatever_the_inflow() {
        Fighters full = new ForeignFighterModel(PolicyTimeline.constant(growing(80, 500)), 3).fighters();
        Fighters half = new ForeignFighterModel(PolicyTimeline.constant(growing(40, 500)), 3).fighters();
        assertThat(half.origin).isEqualTo(full.origin);
        assertThat(half.woman).isEqualTo(full.woman);
        assertThat(IntStream.range(0, half.count).mapToObj(half::commitment))
                .containsExactlyElementsOf(IntStream.range(0, full.count)
                        .mapToDouble(full::commitment)
                        .boxed()
                        .toList());
        assertThat(IntStream.range(0, half.count).mapToObj(half::loyalty))
                .containsExactlyElementsOf(IntStream.range(0, full.count)
                        .mapToDouble(full::loyalty)
                        .boxed()
                        .toList());
        assertThat(half.killFrailty).isEqualTo(full.killFrailty);
        assertThat(half.riskAversion).isEqualTo(full.riskAversion);
        assertThat(half.cluster).isEqualTo(full.cluster);
        assertThat(half.ties).isEqualTo(full.ties);
    }

    @Test
    void a_month_brings_the_monthly_number() {
        double entered = 0;
        int seeds = 8;
        Scenario steady = TestScenarios.of(growing(400, 700))
                .withInflow(List.of(new InflowKnot(START, 400)))
                .build();
        for (long seed = 1; seed <= seeds; seed++) {
            ForeignFighterModel model = new ForeignFighterModel(PolicyTimeline.constant(steady), seed);
            Chronicle chronicle = new Chronicle();
            model.addListener(chronicle);
            model.start();
            for (int day = 0; day < 31; day++) {
                model.schedule.step(model);
            }
            entered += chronicle.count(m -> m.from() == Posture.NOT_YET_ARRIVED && m.time() < 30.4);
        }
        double expected = 400 * 30.4 / 30.4375;
        assertThat(entered / seeds).isCloseTo(expected, within(4 * Math.sqrt(expected / seeds)));
    }

    @ParameterizedTest
    @CsvSource({"-10, 40", "0, 40", "200, 25", "400, 10", "700, 10"})
    void the_rate_is_linear_between_its_dates_and_constant_outside(int day, double perMonth) {
        assertThat(Inflow.personsPerDay(growing(40, 0), day)).isCloseTo(perMonth / 30.4375, within(1e-12));
    }

    @Test
    void nobody_comes_when_nothing_is_held() {
        Scenario lost = TestScenarios.of(growing(80, 500))
                .withEveryZone(z -> z.rivalPole() ? z : Records.with(z, "fall", java.util.Optional.of(START)))
                .build();
        assertThat(entries(lost, 1)).isEmpty();
    }

    @Test
    void no_more_come_than_might() {
        assertThat(entries(growing(400, 50), 1)).hasSize(50);
        assertThat(entries(growing(400, 0), 1)).isEmpty();
        assertThat(entries(growing(0, 50), 1)).isEmpty();
    }

    @Test
    void agents_who_stand_for_many_come_as_many_times_more_seldom() {
        double persons = 0;
        int seeds = 10;
        for (long seed = 1; seed <= seeds; seed++) {
            Scenario heavy = TestScenarios.of(growing(400, 20_000))
                    .withPersons(300, 10, 20_000)
                    .build();
            persons += 10.0 * entries(heavy, seed).size();
        }
        double expected = 0;
        for (int day = 0; day < LAST_ZONE_FALLS; day++) {
            expected += Inflow.personsPerDay(growing(400, 0), day);
        }
        assertThat(persons / seeds).isCloseTo(expected, within(4 * Math.sqrt(10 * expected / seeds)));
    }
}
