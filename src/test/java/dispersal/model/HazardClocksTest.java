package dispersal.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dispersal.model.ClockWorld.Ending;
import dispersal.submodel.TerritorialControl;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.apache.commons.math3.distribution.GammaDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HazardClocksTest {

    private static final int PEOPLE = 40_000;
    private static final List<IntToDoubleFunction> COMPETING = List.of(d -> .0010, d -> .0005, d -> .0008, d -> .0002);
    private static final double[] EXPECTED = {14_686.64, 7_343.32, 11_749.31, 2_937.33};
    private static final double[] SD = {96.41, 77.43, 91.09, 52.17};

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void competing_constant_risks_end_stories_in_the_exact_proportions(long seed) {
        assertProportions(new ClockWorld(seed, PEOPLE, 1000).run(COMPETING));
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5, 6})
    void thinning_gives_the_same_proportions(long seed) {
        assertProportions(new ClockWorld(seed, PEOPLE, 1000).thinned(COMPETING, .002));
    }

    private static void assertProportions(List<Ending> endings) {
        for (int k = 0; k < EXPECTED.length; k++) {
            assertThat((double) count(endings, k)).isCloseTo(EXPECTED[k], within(4 * SD[k]));
        }
        assertThat((double) count(endings, -1)).isCloseTo(3_283.40, within(4 * 54.90));
        double restricted = endings.stream()
                .mapToDouble(e -> Math.min(1000, e.time()))
                .average()
                .orElseThrow();
        assertThat(restricted).isCloseTo(367.166001, within(4 * 320 / Math.sqrt(PEOPLE)));
        for (int k = 0; k < EXPECTED.length; k++) {
            int cause = k;
            double[] times = endings.stream()
                    .filter(e -> e.cause() == cause)
                    .mapToDouble(Ending::time)
                    .toArray();
            double mean = java.util.Arrays.stream(times).average().orElseThrow();
            assertThat(mean).isCloseTo(310.574510, within(4 * 260 / Math.sqrt(times.length)));
        }
    }

    private static double stepped(int day) {
        return day < 290 ? .0005 : day < 556 ? .0040 : .0010;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void survival_under_a_stepped_hazard_follows_the_exponential_of_its_integral(long seed) {
        assertStepped(new ClockWorld(seed, PEOPLE, 1000).run(List.of(HazardClocksTest::stepped)));
        assertStepped(new ClockWorld(seed + 10, PEOPLE, 1000).thinned(List.of(HazardClocksTest::stepped), .0045));
    }

    private static void assertStepped(List<Ending> endings) {
        double[] days = {290, 556, 1000};
        double[] survivors = {.8650222931, .2984956259, .1914746223};
        for (int c = 0; c < days.length; c++) {
            double day = days[c];
            double alive = endings.stream().filter(e -> e.time() >= day).count() / (double) PEOPLE;
            double sd = Math.sqrt(survivors[c] * (1 - survivors[c]) / PEOPLE);
            assertThat(alive).isCloseTo(survivors[c], within(4 * sd));
        }
        double[] times = endings.stream().mapToDouble(Ending::time).sorted().toArray();
        assertThat(times[PEOPLE / 2]).isCloseTo(427.036795, within(4 * 0.5 / (.004 * .5 * Math.sqrt(PEOPLE))));
        double restricted = endings.stream()
                .mapToDouble(e -> Math.min(1000, e.time()))
                .average()
                .orElseThrow();
        assertThat(restricted).isCloseTo(518.608084, within(4 * 330 / Math.sqrt(PEOPLE)));
    }

    @Test
    void the_clock_accumulates_a_stepped_hazard_exactly() {
        HazardClocks clocks = new HazardClocks(1, 1, 0, new Storeroom());
        double[] expected = {.145, 1.209, 1.653};
        int next = 0;
        for (int day = 0; day < 1000; day++) {
            clocks.setHazard(0, stepped(day));
            clocks.endDay();
            if (day + 1 == 290 || day + 1 == 556 || day + 1 == 1000) {
                assertThat(clocks.lambda(0, day + 1)).isCloseTo(expected[next], within(1e-9));
                next++;
            }
        }
    }

    private static double siege(int day) {
        return .0003 + .0040 * TerritorialControl.siegeIndex(new TerritorialControl(423, 60.6).share(day));
    }

    @Test
    void the_clock_accumulates_a_logistic_siege_by_the_left_rule() {
        HazardClocks clocks = new HazardClocks(1, 1, 0, new Storeroom());
        for (int day = 0; day < 1000; day++) {
            clocks.setHazard(0, siege(day));
            clocks.endDay();
        }
        clocks.setHazard(0, 0);
        assertThat(clocks.lambda(0, 1000)).isCloseTo(1.2686347830, within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void survival_of_a_logistic_siege_matches_the_closed_form(long seed) {
        double[] days = {290, 423, 556, 1000};
        double[] survivors = {.8325368288, .5429169081, .3540489247, .2812171974};
        for (List<Ending> endings : List.of(
                new ClockWorld(seed, PEOPLE, 1000).run(List.of(HazardClocksTest::siege)),
                new ClockWorld(seed + 10, PEOPLE, 1000).thinned(List.of(HazardClocksTest::siege), .005))) {
            for (int c = 0; c < days.length; c++) {
                double day = days[c];
                double alive = endings.stream().filter(e -> e.time() >= day).count() / (double) PEOPLE;
                double sd = Math.sqrt(survivors[c] * (1 - survivors[c]) / PEOPLE);
                assertThat(alive).isCloseTo(survivors[c], within(4 * sd));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({".5, 1, .4444444", "1, 1, .5", "2, 1, .5773503", ".5, 2, .25"})
    void gamma_frailty_thins_out_the_frail_first(double variance, double cumulated, double survivors) {
        GammaDistribution gamma = new GammaDistribution(null, 1 / variance, variance);
        RandomDraws draws = new RandomDraws(77);
        double[] frailty = new double[PEOPLE];
        for (int i = 0; i < PEOPLE; i++) {
            frailty[i] = gamma.inverseCumulativeProbability(draws.uniform(i, Purpose.ATTRIBUTE, 0));
        }
        List<Ending> endings =
                new ClockWorld(5, PEOPLE, 100).run(List.of(d -> cumulated / 100), i -> Math.max(1e-300, frailty[i]));
        double alive = count(endings, -1) / (double) PEOPLE;
        assertThat(alive).isCloseTo(survivors, within(4 * Math.sqrt(survivors * (1 - survivors) / PEOPLE)));
    }

    @Test
    void moving_between_cells_of_equal_hazard_changes_nobodys_day_of_death() {
        int people = 2_000;
        RandomDraws draws = new RandomDraws(9);
        HazardClocks stay = new HazardClocks(1, 2, people, new Storeroom());
        HazardClocks move = new HazardClocks(1, 2, people, new Storeroom());
        double[] stayed = new double[people];
        double[] moved = new double[people];
        for (int i = 0; i < people; i++) {
            for (HazardClocks clocks : List.of(stay, move)) {
                clocks.arm(0, i, draws.exponential(i, Purpose.KILL, 0));
                clocks.enter(0, i, 0, 1, 0);
            }
        }
        for (int day = 0; day < 1000; day++) {
            List<Integer> alive = new ArrayList<>();
            for (HazardClocks clocks : List.of(stay, move)) {
                double[] deaths = clocks == stay ? stayed : moved;
                for (int clock = 0; clock < 2; clock++) {
                    clocks.setHazard(clock, stepped(day));
                    clocks.strikes(0, clock, (cause, i, time) -> deaths[i] = time);
                }
            }
            if (day == 400) {
                for (int i = 0; i < people; i++) {
                    if (moved[i] == 0) {
                        alive.add(i);
                    }
                }
                for (int i : alive) {
                    move.leave(0, i, 400.25);
                    double struck = move.enter(0, i, 1, 1, 400.25);
                    if (struck < Double.POSITIVE_INFINITY) {
                        moved[i] = struck;
                    }
                }
            }
            stay.endDay();
            move.endDay();
        }
        for (int i = 0; i < people; i++) {
            assertThat(moved[i]).isCloseTo(stayed[i], within(1e-6));
        }
        assertThat(java.util.Arrays.stream(stayed).filter(t -> t > 400.25).count())
                .isGreaterThan(500);
    }

    @ParameterizedTest
    @CsvSource({".5, .0310974919, 15.5892", "1, .0386902186, 12.7393", "2, .0299636050, 8.7730"})
    void a_lower_hazard_kills_only_people_who_die_anyway(double cumulated, double difference, double reduction) {
        int people = 1_000;
        int runs = 400;
        double[] paired = new double[runs];
        double[] independent = new double[runs];
        for (int run = 0; run < runs; run++) {
            List<Ending> full = new ClockWorld(run, people, 10).run(List.of(d -> cumulated / 10));
            List<Ending> less = new ClockWorld(run, people, 10).run(List.of(d -> .9 * cumulated / 10));
            List<Ending> other = new ClockWorld(run + 10_000, people, 10).run(List.of(d -> .9 * cumulated / 10));
            for (int i = 0; i < people; i++) {
                assertThat(less.get(i).cause() == 0 && full.get(i).cause() != 0).isFalse();
                assertThat(less.get(i).time())
                        .isGreaterThanOrEqualTo(full.get(i).time());
            }
            paired[run] = count(full, 0) - count(less, 0);
            independent[run] = count(full, 0) - count(other, 0);
        }
        double mean = mean(paired) / people;
        assertThat(mean).isCloseTo(difference, within(4 * Math.sqrt(difference / people / runs)));
        double factor = variance(independent) / variance(paired);
        assertThat(factor).isCloseTo(reduction, within(reduction * 4 * Math.sqrt(4.0 / runs)));
    }

    @Test
    void weights_change_the_spread_but_not_the_mean() {
        double killed = 0;
        int runs = 5;
        for (int run = 0; run < runs; run++) {
            killed += 10.0 * count(new ClockWorld(run, PEOPLE / 10, 1000).run(COMPETING), 0) / runs;
        }
        assertThat(killed).isCloseTo(14_686.64, within(4 * 304.87 / Math.sqrt(runs)));
    }

    @Test
    void a_threshold_that_is_spent_strikes_at_once_even_where_nothing_threatens() {
        HazardClocks clocks = new HazardClocks(1, 1, 1, new Storeroom());
        clocks.arm(0, 0, 0);
        assertThat(clocks.enter(0, 0, 0, 1, 0)).isZero();
    }

    private static long count(List<Ending> endings, int cause) {
        return endings.stream().filter(e -> e.cause() == cause).count();
    }

    private static double mean(double[] values) {
        return java.util.Arrays.stream(values).average().orElseThrow();
    }

    private static double variance(double[] values) {
        double mean = mean(values);
        return java.util.Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum() / (values.length - 1);
    }
}
