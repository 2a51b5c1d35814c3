package dispersal.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dispersal.model.QueueWorld.Slots;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaseloadQueueTest {

    private static final double YEAR = 365;
    private static final int RUNS = 2000;
    private static final int BATCHES = 30;

    /** Values of independent runs or batches; agrees with an expectation at four standard errors. */
    private static final class Values {
        private final List<Double> values = new ArrayList<>();

        void add(double value) {
            values.add(value);
        }

        double mean() {
            return values.stream().mapToDouble(v -> v).average().orElseThrow();
        }

        double central(int power) {
            double mean = mean();
            return values.stream()
                    .mapToDouble(v -> Math.pow(v - mean, power))
                    .average()
                    .orElseThrow();
        }

        double standardError() {
            return Math.sqrt(central(2) / (values.size() - 1));
        }

        void agreeWith(double expected) {
            assertThat(mean()).isCloseTo(expected, within(4 * standardError()));
        }

        void varyBy(double expected) {
            double error = Math.sqrt((central(4) - central(2) * central(2)) / values.size());
            assertThat(central(2)).isCloseTo(expected, within(4 * error));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "5, .01, .4271863074, 115.498520, ",
        "20, .05, .5982191149, 124.771415, .388561",
        "50, .12, .2699979756, 15.895042, .058536",
        "200, .5, .1376990952, 2.872010, .001840"
    })
    void in_the_long_run_waits_are_those_of_erlang(int slots, double perDay, double waits, double days, Double long90) {
        int people = slots == 200 ? 600_000 : 300_000;
        QueueWorld world = new QueueWorld(slots, perDay, threshold -> YEAR * threshold);
        world.run(people / perDay, List.of(new Slots(0, 0, slots)), (time, queue) -> {});
        Values mean = new Values();
        Values waiting = new Values();
        Values beyond = new Values();
        int size = people / (BATCHES + 2);
        // the first batch begins with an empty caseload, and the last may not be over
        for (int batch = 1; batch <= BATCHES; batch++) {
            double[] waited = new double[size];
            for (int n = 0; n < size; n++) {
                int person = batch * size + n;
                waited[n] = world.started.get(person) - world.arrived.get(person);
            }
            mean.add(share(waited, w -> w));
            waiting.add(share(waited, w -> w > 0 ? 1 : 0));
            beyond.add(share(waited, w -> w > 90 ? 1 : 0));
        }
        mean.agreeWith(days);
        waiting.agreeWith(waits);
        assertThat(waiting.standardError()).isLessThan(.1 * waits);
        if (long90 != null) {
            beyond.agreeWith(long90);
        }
    }

    private static double share(double[] waited, java.util.function.DoubleUnaryOperator what) {
        return java.util.Arrays.stream(waited).map(what).average().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "5, .01, 365, 2.265977809, .051599600, .086034049, 2.384677",
        "5, .01, 1461, 3.426465982, .590288280, .344481532, 6.022597",
        "20, .05, 365, 11.521395853, .016591091, .014911855, 11.573709",
        "20, .05, 1461, 17.295368967, 1.822034930, .407666073, 31.825325",
        "20, .08, 730, 19.718968792, 9.105445261, .902374294, 55.036097",
        "20, .08, 1461, 19.985659780, 27.428680141, .994512339, 147.483681"
    })
    void from_an_empty_caseload_load_grows_as_the_exact_transient(
            int slots, double perDay, double end, double busy, double waiting, double full, double variance) {
        Values monitored = new Values();
        Values inLine = new Values();
        Values allBusy = new Values();
        Values load = new Values();
        for (int seed = 0; seed < RUNS; seed++) {
            QueueWorld world = new QueueWorld(seed, perDay, threshold -> YEAR * threshold);
            world.run(end, List.of(new Slots(0, 0, slots)), (time, queue) -> {});
            monitored.add(world.queue().monitored());
            inLine.add(world.queue().waiting());
            allBusy.add(world.queue().monitored() == slots ? 1 : 0);
            load.add(world.queue().monitored() + world.queue().waiting());
        }
        monitored.agreeWith(busy);
        inLine.agreeWith(waiting);
        allBusy.agreeWith(full);
        load.varyBy(variance);
    }

    @ParameterizedTest
    @CsvSource({"180, 71.047389", "365, 115.362002", "730, 157.801311"})
    void with_slots_for_all_the_load_is_poisson(double end, double mean) {
        Values load = infinite(.5, end, 365, false);
        load.agreeWith(mean);
        load.varyBy(mean);
    }

    @ParameterizedTest
    @CsvSource({"10, 30, 23.608160", "20, 60, 37.927234", "60, 60, 57.012776"})
    void with_slots_for_all_the_law_of_the_stay_matters_only_on_the_way(double end, double constant, double random) {
        infinite(3, end, 20, true).agreeWith(constant);
        infinite(3, end, 20, false).agreeWith(random);
    }

    private static Values infinite(double perDay, double end, double days, boolean constant) {
        Values load = new Values();
        for (int seed = 0; seed < RUNS; seed++) {
            QueueWorld world = new QueueWorld(seed, perDay, threshold -> constant ? days : days * threshold);
            world.run(end, List.of(new Slots(0, 0, Integer.MAX_VALUE)), (time, queue) -> {});
            assertThat(world.queue().waiting()).isZero();
            load.add(world.queue().monitored());
        }
        return load;
    }

    private static List<Slots> changing(int extra) {
        return List.of(
                new Slots(0, 1, 8 + extra),
                new Slots(400, 0, 3 + extra),
                new Slots(700, 2, 13 + extra),
                new Slots(1000, 1, 6 + extra));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void one_slot_more_never_lets_more_people_wait(long seed) {
        QueueWorld less = new QueueWorld(seed, .04, threshold -> YEAR * threshold);
        QueueWorld more = new QueueWorld(seed, .04, threshold -> YEAR * threshold);
        less.run(1461, changing(0), (time, queue) -> {});
        more.run(1461, changing(1), (time, queue) -> {});
        assertThat(more.arrived).isEqualTo(less.arrived);
        for (int person = 0; person < less.started.size(); person++) {
            if (!Double.isNaN(less.started.get(person))) {
                assertThat(more.started.get(person)).isLessThanOrEqualTo(less.started.get(person));
            }
        }
        assertThat(more.queue().waiting()).isLessThanOrEqualTo(less.queue().waiting());
        assertThat(more.queue().daysWaited(1461)).isLessThan(less.queue().daysWaited(1461));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void no_slot_stands_empty_while_somebody_waits(long seed) {
        QueueWorld world = new QueueWorld(seed, .08, threshold -> YEAR * threshold);
        world.place = person -> (person * 7919) % 101;
        world.wanted = seed == 2;
        int[] slots = {0};
        int[] seen = {0};
        world.run(1461, changing(0), (time, queue) -> {
            slots[0] = time >= 1000 ? 7 : time >= 700 ? 15 : time >= 400 ? 3 : 9;
            if (queue.waiting() > 0) {
                seen[0]++;
                assertThat(queue.monitored()).isGreaterThanOrEqualTo(slots[0]);
            }
        });
        assertThat(seen[0]).isGreaterThan(50);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void days_waited_are_the_sum_of_everybodys_wait(long seed) {
        QueueWorld world = new QueueWorld(seed, .06, threshold -> YEAR * threshold);
        world.run(1461, changing(0), (time, queue) -> {});
        double sum = 0;
        for (int person = 0; person < world.arrived.size(); person++) {
            double start = world.started.get(person);
            sum += (Double.isNaN(start) ? 1461 : start) - world.arrived.get(person);
        }
        assertThat(world.queue().daysWaited(1461)).isCloseTo(sum, within(1e-6)).isPositive();
    }

    private final List<String> openings = new ArrayList<>();

    private void note(int person, boolean intensive, double time) {
        openings.add(person + (intensive ? " intensive " : " ordinary ") + time);
    }

    @Test
    void the_smallest_place_goes_first_and_the_watched_stay() {
        CaseloadQueue queue = new CaseloadQueue(new Storeroom(), new CaseloadQueue.Standings(new Storeroom(), 100));
        queue.setSlots(0, 1, 0, this::note);
        queue.join(1, 5, false, 1, this::note);
        queue.join(2, 4, false, 2, this::note);
        queue.join(3, -1, false, 3, this::note);
        queue.leave(1, 10, this::note);
        assertThat(openings).containsExactly("1 ordinary 1.0", "3 ordinary 10.0");
        assertThat(queue.waiting()).isEqualTo(1);
        assertThat(queue.isMonitored(3)).isTrue();
        assertThat(queue.daysWaited(10)).isEqualTo(8 + 7);
    }

    @Test
    void intensive_slots_go_to_those_wanted_there_but_none_stands_empty() {
        CaseloadQueue queue = new CaseloadQueue(new Storeroom(), new CaseloadQueue.Standings(new Storeroom(), 100));
        queue.setSlots(1, 1, 0, this::note);
        queue.join(1, 1, false, 1, this::note);
        queue.join(2, 2, true, 2, this::note);
        queue.join(3, 3, true, 3, this::note);
        queue.join(4, 4, false, 4, this::note);
        queue.leave(1, 5, this::note);
        queue.leave(2, 6, this::note);
        assertThat(openings).containsExactly("1 ordinary 1.0", "2 intensive 2.0", "3 ordinary 5.0", "4 intensive 6.0");
        assertThat(queue.intensive()).isEqualTo(1);
    }

    @Test
    void abolished_slots_vanish_only_when_they_fall_vacant() {
        CaseloadQueue queue = new CaseloadQueue(new Storeroom(), new CaseloadQueue.Standings(new Storeroom(), 100));
        queue.setSlots(0, 2, 0, this::note);
        queue.join(1, 1, false, 1, this::note);
        queue.join(2, 2, false, 2, this::note);
        queue.join(3, 3, false, 3, this::note);
        queue.setSlots(0, 1, 4, this::note);
        assertThat(queue.monitored()).isEqualTo(2);
        queue.leave(1, 5, this::note);
        assertThat(queue.monitored()).isEqualTo(1);
        queue.setSlots(0, 2, 6, this::note);
        assertThat(openings).last().isEqualTo("3 ordinary 6.0");
    }

    @Test
    void nobody_is_taken_on_while_more_are_watched_than_there_are_slots() {
        CaseloadQueue queue = new CaseloadQueue(new Storeroom(), new CaseloadQueue.Standings(new Storeroom(), 100));
        queue.setSlots(2, 1, 0, this::note);
        for (int person = 1; person <= 4; person++) {
            queue.join(person, person, person < 3, person, this::note);
        }
        queue.setSlots(0, 1, 5, this::note);
        queue.leave(3, 6, this::note);
        assertThat(queue.monitored()).isEqualTo(2);
        queue.leave(1, 7, this::note);
        queue.leave(2, 8, this::note);
        assertThat(openings).last().isEqualTo("4 ordinary 8.0");
    }

    @Test
    void who_leaves_the_line_is_not_called() {
        CaseloadQueue queue = new CaseloadQueue(new Storeroom(), new CaseloadQueue.Standings(new Storeroom(), 100));
        queue.join(1, 1, false, 0, this::note);
        queue.join(2, 2, false, 0, this::note);
        queue.leave(1, 3, this::note);
        queue.leave(99, 3, this::note);
        queue.setSlots(0, 2, 4, this::note);
        assertThat(openings).containsExactly("2 ordinary 4.0");
        assertThat(queue.daysWaited(100)).isEqualTo(3 + 4);
    }

    @Test
    void who_leaves_the_line_and_comes_again_waits_at_the_new_place_and_for_the_new_slot() {
        CaseloadQueue queue = new CaseloadQueue(new Storeroom(), new CaseloadQueue.Standings(new Storeroom(), 100));
        queue.join(1, 1, true, 0, this::note);
        queue.join(2, 2, false, 0, this::note);
        queue.leave(1, 1, this::note);
        queue.join(1, 3, false, 2, this::note);
        queue.setSlots(0, 1, 3, this::note);
        queue.setSlots(1, 2, 4, this::note);
        assertThat(openings).containsExactly("2 ordinary 3.0", "1 ordinary 4.0");
        assertThat(queue.waiting()).isZero();
        assertThat(queue.monitored()).isEqualTo(2);
    }

    @Test
    void nobody_is_in_a_caseload_twice() {
        CaseloadQueue queue = new CaseloadQueue(new Storeroom(), new CaseloadQueue.Standings(new Storeroom(), 100));
        queue.join(7, 1, false, 0, this::note);
        assertThatThrownBy(() -> queue.join(7, 2, false, 1, this::note))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("person 7 is in the caseload already");
    }

    @Test
    void without_slots_everybody_waits() {
        QueueWorld world = new QueueWorld(1, .1, threshold -> YEAR * threshold);
        world.run(1000, List.of(), (time, queue) -> {});
        assertThat(world.queue().waiting()).isEqualTo(world.arrived.size()).isGreaterThan(50);
    }

    /** The same caseload as a list that is searched from end to end. */
    private static final class PlainLine {

        private record Waiting(double place, int person, boolean wantsIntensive) {}

        private final List<Waiting> line = new ArrayList<>();
        private final List<Integer> intensive = new ArrayList<>();
        private final List<Integer> ordinary = new ArrayList<>();
        private int intensiveSlots;
        private int ordinarySlots;

        private String fill() {
            StringBuilder opened = new StringBuilder();
            line.sort(Comparator.comparingDouble(Waiting::place).thenComparingInt(Waiting::person));
            while (!line.isEmpty() && intensive.size() + ordinary.size() < intensiveSlots + ordinarySlots) {
                Waiting first = line.remove(0);
                boolean vacantIntensive = intensive.size() < intensiveSlots;
                boolean toIntensive = vacantIntensive && (first.wantsIntensive() || ordinary.size() >= ordinarySlots);
                (toIntensive ? intensive : ordinary).add(first.person());
                opened.append(first.person()).append(toIntensive ? "i " : "o ");
            }
            return opened.toString();
        }

        private void leave(int person) {
            line.removeIf(waiting -> waiting.person() == person);
            intensive.remove((Integer) person);
            ordinary.remove((Integer) person);
        }

        private boolean holds(int person) {
            return line.stream().anyMatch(waiting -> waiting.person() == person)
                    || intensive.contains(person)
                    || ordinary.contains(person);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void two_states_serve_people_as_a_list_searched_from_end_to_end_would(long seed) {
        Random random = new Random(seed);
        CaseloadQueue.Standings standings = new CaseloadQueue.Standings(new Storeroom(), 60);
        CaseloadQueue[] queues = {
            new CaseloadQueue(new Storeroom(), standings), new CaseloadQueue(new Storeroom(), standings)
        };
        PlainLine[] plain = {new PlainLine(), new PlainLine()};
        int served = 0;
        for (int step = 0; step < 4000; step++) {
            int person = random.nextInt(60);
            int state = person % 2;
            StringBuilder opened = new StringBuilder();
            CaseloadQueue.Opening note =
                    (who, intensive, time) -> opened.append(who).append(intensive ? "i " : "o ");
            if (random.nextInt(12) == 0) {
                plain[state].intensiveSlots = random.nextInt(4);
                plain[state].ordinarySlots = random.nextInt(8);
                queues[state].setSlots(plain[state].intensiveSlots, plain[state].ordinarySlots, step, note);
            } else if (plain[state].holds(person)) {
                plain[state].leave(person);
                queues[state].leave(person, step, note);
            } else {
                double place = random.nextInt(9);
                boolean wantsIntensive = random.nextBoolean();
                plain[state].line.add(new PlainLine.Waiting(place, person, wantsIntensive));
                queues[state].join(person, place, wantsIntensive, step, note);
            }
            assertThat(opened).hasToString(plain[state].fill());
            assertThat(queues[state].waiting()).isEqualTo(plain[state].line.size());
            assertThat(queues[state].intensive()).isEqualTo(plain[state].intensive.size());
            served += opened.isEmpty() ? 0 : 1;
        }
        assertThat(served).isGreaterThan(200);
    }
}
