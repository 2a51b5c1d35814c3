package dispersal.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventQueueTest {

    /** The oracle: entries as objects, in the order of the specification. */
    private record Entry(double time, Occasion occasion, int fighter, int sequence) {
        private static final Comparator<Entry> ORDER = Comparator.comparingDouble(Entry::time)
                .thenComparing(Entry::occasion)
                .thenComparingInt(Entry::fighter)
                .thenComparingInt(Entry::sequence);
    }

    private final EventQueue queue = new EventQueue(new Storeroom());
    private final PriorityQueue<Entry> oracle = new PriorityQueue<>(Entry.ORDER);
    private int sequence;

    private void add(double time, Occasion occasion, int fighter) {
        queue.add(time, occasion, fighter, sequence);
        oracle.add(new Entry(time, occasion, fighter, sequence));
        sequence++;
    }

    private void takeBoth() {
        Entry expected = oracle.remove();
        assertThat(queue.next()).isTrue();
        assertThat(new Entry(queue.time(), queue.occasion(), queue.fighter(), queue.ticket()))
                .isEqualTo(expected);
    }

    private static Occasion any(Random random) {
        return Occasion.values()[random.nextInt(Occasion.values().length)];
    }

    /** Times of a day in so many steps: with few steps many fall due at one instant. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 20, 1000, Integer.MAX_VALUE})
    void entries_come_in_order_whether_made_before_or_during_the_day(int steps) {
        Random random = new Random(steps);
        for (int day = 0; day < 40; day++) {
            for (int entry = random.nextInt(700); entry > 0; entry--) {
                add(day + (double) random.nextInt(steps) / steps, any(random), random.nextInt(5));
            }
            while (!oracle.isEmpty()) {
                double now = oracle.peek().time();
                takeBoth();
                if (random.nextInt(4) == 0) {
                    add(now + random.nextInt(2) * (day + 1 - now) / 2, any(random), random.nextInt(5));
                }
            }
            assertThat(queue.next()).isFalse();
            sequence = 0;
        }
    }

    @Test
    void a_thousand_entries_at_one_instant_and_one_apart_come_in_order() {
        for (int fighter = 1000; fighter > 0; fighter--) {
            add(7, Occasion.EPOCH, fighter);
        }
        add(7.5, Occasion.KILL, 3);
        while (!oracle.isEmpty()) {
            takeBoth();
        }
        assertThat(queue.next()).isFalse();
    }

    @Test
    void a_day_without_entries_is_over_at_once() {
        assertThat(queue.next()).isFalse();
        add(1.25, Occasion.SHOCK, 9);
        takeBoth();
        assertThat(queue.next()).isFalse();
    }

    @Test
    void ahead_are_the_next_deliberations_in_order_and_stay_in_the_queue() {
        add(1.5, Occasion.EPOCH, 8);
        add(1.25, Occasion.KILL, 3);
        add(1.75, Occasion.EPOCH, 2);
        add(1.125, Occasion.EPOCH, 4);
        takeBoth();
        int[] next = new int[3];
        assertThat(queue.ahead(next)).isEqualTo(2);
        assertThat(next).startsWith(8, 2);
        takeBoth();
        assertThat(queue.ahead(new int[1])).isEqualTo(1);
        takeBoth();
        takeBoth();
        assertThat(queue.ahead(next)).isZero();
    }
}
