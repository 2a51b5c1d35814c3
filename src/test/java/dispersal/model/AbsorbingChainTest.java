package dispersal.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.PriorityQueue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The skeleton of all movement, with constant rates: stocks, visits, days and ends of an absorbing Markov chain. */
class AbsorbingChainTest {

    private static final int PEOPLE = 40_000;
    private static final int LAST_DAY = 8_000;
    private static final String STATES = "FUMSKDHA";
    private static final int TRANSIENT = 4;

    private static final String[] STEPS = {
        "FU .0012",
        "FM .0010",
        "FK .0012",
        "FD .0003",
        "UF .0002",
        "UM .0006",
        "UK .0002",
        "UD .0004",
        "MH .030",
        "MA .010",
        "MS .008",
        "MD .010",
        "MK .0005",
        "SM .020",
        "SD .002",
        "SU .004"
    };

    private static final int[] CENSUS = {365, 1000, 1461};
    private static final double[][] STOCKS = {
        {.264816, .182493, .007599, .002585, .252569, .122711, .125420, .041807},
        {.032584, .123826, .002126, .000700, .356473, .212341, .203962, .067987},
        {.009886, .072674, .001058, .000344, .375974, .240155, .224932, .074977}
    };
    private static final double[] ENDS = {0, 0, 0, 0, .3948359139, .2734106743, .2488150589, .0829383530};
    private static final double[] DAYS = {283.814081, 250.560496, 8.293835, 2.551949};
    private static final double[] VISITS = {1.0501121, .3507847, .4851894, .0663507};

    private record Step(double time, int step, int person, int ticket) {}

    /** The chain on hazard clocks: each kind of step is a cause with a clock of its own. */
    private static final class Chain {

        final RandomDraws draws;
        final HazardClocks clocks = new HazardClocks(STEPS.length, STEPS.length, PEOPLE, new Storeroom());
        final int[][] armed = new int[STEPS.length][PEOPLE];
        final int[] state = new int[PEOPLE];
        final double[] since = new double[PEOPLE];
        final double[] days = new double[TRANSIENT];
        final double[][] visits = new double[TRANSIENT][PEOPLE];
        final PriorityQueue<Step> today = new PriorityQueue<>(
                java.util.Comparator.comparingDouble(Step::time).thenComparingInt(Step::step));

        Chain(long seed) {
            draws = new RandomDraws(seed);
            for (int step = 0; step < STEPS.length; step++) {
                for (int i = 0; i < PEOPLE; i++) {
                    arm(step, i);
                }
            }
            for (int i = 0; i < PEOPLE; i++) {
                enter(i, 0, 0);
            }
        }

        private void arm(int step, int person) {
            double u = draws.uniform(person, Purpose.KILL, armed[step][person]++, step);
            clocks.arm(step, person, -Math.log(u));
        }

        private void enter(int person, int newState, double time) {
            state[person] = newState;
            since[person] = time;
            if (newState < TRANSIENT) {
                visits[newState][person]++;
            }
            for (int step = 0; step < STEPS.length; step++) {
                if (STATES.indexOf(STEPS[step].charAt(0)) == newState) {
                    double struck = clocks.enter(step, person, step, 1, time);
                    if (struck < Double.POSITIVE_INFINITY) {
                        today.add(new Step(Math.max(time, struck), step, person, clocks.ticket(step, person)));
                    }
                }
            }
        }

        void liveThrough(int day) {
            for (int step = 0; step < STEPS.length; step++) {
                clocks.setHazard(step, Double.parseDouble(STEPS[step].substring(3)));
                clocks.strikes(
                        step, step, (cause, i, time) -> today.add(new Step(time, cause, i, clocks.ticket(cause, i))));
            }
            for (Step next = today.poll(); next != null; next = today.poll()) {
                if (clocks.ticket(next.step(), next.person()) == next.ticket()) {
                    take(next);
                }
            }
            clocks.endDay();
        }

        private void take(Step next) {
            int person = next.person();
            days[state[person]] += next.time() - since[person];
            for (int step = 0; step < STEPS.length; step++) {
                clocks.leave(step, person, next.time());
            }
            arm(next.step(), person);
            enter(person, STATES.indexOf(STEPS[next.step()].charAt(1)), next.time());
        }

        double[] shares() {
            double[] shares = new double[STATES.length()];
            for (int now : state) {
                shares[now] += 1.0 / PEOPLE;
            }
            return shares;
        }
    }

    private static void assertShares(double[] found, double[] expected) {
        for (int s = 0; s < expected.length; s++) {
            double sd = Math.sqrt(expected[s] * (1 - expected[s]) / PEOPLE);
            assertThat(found[s]).as("share in " + STATES.charAt(s)).isCloseTo(expected[s], within(4 * sd + 5e-5));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void stocks_days_visits_and_ends_are_those_of_the_chain(long seed) {
        Chain chain = new Chain(seed);
        int census = 0;
        for (int day = 0; day < LAST_DAY; day++) {
            if (census < CENSUS.length && day == CENSUS[census]) {
                assertShares(chain.shares(), STOCKS[census++]);
            }
            chain.liveThrough(day);
        }
        assertShares(chain.shares(), ENDS);
        for (int s = 0; s < TRANSIENT; s++) {
            double visits = mean(chain.visits[s]);
            double visitSd = sd(chain.visits[s]) / Math.sqrt(PEOPLE);
            assertThat(visits).isCloseTo(VISITS[s], within(4 * visitSd));
            // days in a state are visits times exponential stays
            double meanStay = DAYS[s] / VISITS[s];
            double daySd = meanStay * Math.sqrt((VISITS[s] + Math.pow(sd(chain.visits[s]), 2)) / PEOPLE);
            assertThat(chain.days[s] / PEOPLE).isCloseTo(DAYS[s], within(4 * daySd));
        }
    }

    private static double mean(double[] values) {
        return java.util.Arrays.stream(values).average().orElseThrow();
    }

    private static double sd(double[] values) {
        double mean = mean(values);
        return Math.sqrt(java.util.Arrays.stream(values)
                .map(v -> (v - mean) * (v - mean))
                .average()
                .orElseThrow());
    }
}
