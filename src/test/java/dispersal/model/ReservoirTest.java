package dispersal.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dispersal.model.Reservoir.Blocked;
import dispersal.model.Reservoir.Conditions;
import dispersal.model.Reservoir.Willing;
import dispersal.submodel.Mobilisation;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReservoirTest {

    private static final Mobilisation RULE = new Mobilisation(.004, .002, .002, .001, .00002);
    private static final int RUNS = 400;

    private record Total(int willing, int blocked, int attempts, int travelled, int domestic) {}

    private static Conditions conditions(double willingPerDay, double reach, double blockedShare) {
        return new Conditions(willingPerDay, Willing.under(RULE, reach), Blocked.under(RULE, blockedShare));
    }

    private static Total after(int days, int seed, Conditions conditions, int willing, int blocked) {
        Reservoir reservoir = new Reservoir(new RandomDraws(seed), 5, willing, blocked);
        int attempts = 0;
        int travelled = 0;
        int domestic = 0;
        for (int day = 0; day < days; day++) {
            reservoir.pass(day, conditions);
            attempts += reservoir.attemptsToday();
            travelled += reservoir.travelledToday();
            domestic += reservoir.domesticToday();
        }
        return new Total(reservoir.willing(), reservoir.blocked(), attempts, travelled, domestic);
    }

    private static void assertMean(Total[] totals, ToDoubleFunction<Total> count, double expected) {
        double sum = 0;
        double squares = 0;
        for (Total total : totals) {
            sum += count.applyAsDouble(total);
            squares += count.applyAsDouble(total) * count.applyAsDouble(total);
        }
        double mean = sum / totals.length;
        double sd = Math.sqrt((squares / totals.length - mean * mean) * totals.length / (totals.length - 1));
        assertThat(mean).isCloseTo(expected, within(4 * sd / Math.sqrt(totals.length) + 1e-12));
    }

    @ParameterizedTest
    @CsvSource({"100, 205.277285, 63.148477", "365, 307.219425, 348.520383", "1000, 332.754958, 1178.163361"})
    void counts_scatter_around_the_closed_form(int days, double willing, double attempts) {
        Total[] totals = new Total[RUNS];
        for (int run = 0; run < RUNS; run++) {
            totals[run] = after(days, run, conditions(2, 1, .5), 100, 0);
        }
        assertMean(totals, Total::willing, willing);
        assertMean(totals, Total::attempts, attempts);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 1.333333, 0",
        ".25, 132.275132, 1.198413, .965608",
        ".5, 330.033003, .996700, 2.409241",
        ".75, 657.894737, .662281, 4.802632",
        "1, 1307.189542, 0, 9.542484"
    })
    void the_steady_state_stays_where_it_is(double blockedShare, double stock, double travel, double domesticPerYear) {
        int days = 730;
        Total[] totals = new Total[RUNS];
        for (int run = 0; run < RUNS; run++) {
            // a stock between two whole numbers is met on average
            int start = (int) (stock + (run + .5) / RUNS);
            int willing = (int) (2 / .006 + (run + .5) / RUNS);
            totals[run] = after(days, 1000 + run, conditions(2, 1, blockedShare), willing, start);
        }
        assertMean(totals, Total::blocked, stock);
        assertMean(totals, Total::travelled, days * travel);
        assertMean(totals, Total::domestic, days / 365.0 * domesticPerYear);
    }

    @Test
    void from_nothing_the_willing_are_poisson() {
        int runs = 2000;
        double sum = 0;
        double squares = 0;
        for (int run = 0; run < runs; run++) {
            int willing = after(200, run, conditions(2, 1, .5), 0, 0).willing();
            sum += willing;
            squares += willing * willing;
        }
        double mean = sum / runs;
        double dispersion = (squares / runs - mean * mean) / mean;
        assertThat(dispersion).isCloseTo(1, within(4 * Math.sqrt(2.0 / runs)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void nobody_is_lost_when_nobody_loses_interest(long seed) {
        Mobilisation faithful = new Mobilisation(.01, 1e-9, .004, 1e-9, .001);
        Reservoir reservoir = new Reservoir(new RandomDraws(seed), 0, 500, 0);
        Conditions conditions = new Conditions(0, Willing.under(faithful, 1), Blocked.under(faithful, .7));
        int gone = 0;
        for (int day = 0; day < 1000; day++) {
            reservoir.pass(day, conditions);
            gone += reservoir.travelledToday() + reservoir.domesticToday();
        }
        assertThat(gone + reservoir.willing() + reservoir.blocked()).isEqualTo(500);
        assertThat(gone).isGreaterThan(250);
    }

    @Test
    void more_blocking_means_a_larger_stock_and_fewer_travellers_under_the_same_dice() {
        double moreBlocked = 0;
        double fewerTravel = 0;
        for (int run = 0; run < 40; run++) {
            Total open = after(1000, run, conditions(2, 1, .4), 333, 200);
            Total shut = after(1000, run, conditions(2, 1, .6), 333, 200);
            assertThat(shut.willing()).isEqualTo(open.willing());
            assertThat(shut.attempts()).isEqualTo(open.attempts());
            moreBlocked += shut.blocked() > open.blocked() ? 1 : 0;
            fewerTravel += shut.travelled() < open.travelled() ? 1 : 0;
        }
        assertThat(moreBlocked).isEqualTo(40);
        assertThat(fewerTravel).isEqualTo(40);
    }

    @Test
    void at_the_extremes_nobody_or_everybody_is_blocked() {
        Total open = after(500, 1, conditions(2, 1, 0), 100, 0);
        assertThat(open.travelled()).isEqualTo(open.attempts()).isPositive();
        assertThat(open.blocked()).isZero();
        Total shut = after(500, 1, conditions(2, 1, 1), 100, 0);
        assertThat(shut.travelled()).isZero();
        assertThat(after(500, 1, conditions(2, 0, .5), 100, 0).attempts()).isZero();
        assertThat(after(500, 1, conditions(0, 1, .5), 0, 0)).isEqualTo(new Total(0, 0, 0, 0, 0));
    }
}
