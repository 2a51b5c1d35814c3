package dispersal.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DayBucketsTest {

    private static final int DAYS = 60;

    private static List<Long> begin(DayBuckets buckets, int day) {
        int size = buckets.begin(day);
        return Arrays.stream(buckets.today(), 0, size).boxed().toList();
    }

    @Test
    void each_day_has_what_was_entered_for_it_and_nothing_else() {
        DayBuckets buckets = new DayBuckets(DAYS, new Storeroom());
        List<List<Long>> expected = new ArrayList<>();
        for (int day = 0; day < 2 * DAYS; day++) {
            expected.add(new ArrayList<>());
        }
        Random any = new Random(1);
        long entry = 0;
        for (int day = -1; day < DAYS; day++) {
            if (day >= 0) {
                assertThat(begin(buckets, day)).containsExactlyInAnyOrderElementsOf(expected.get(day));
            }
            for (int n = any.nextInt(2000); n > 0; n--) {
                int due = day + 1 + any.nextInt(40);
                buckets.add(due, ++entry);
                expected.get(due).add(entry);
            }
        }
        assertThat(entry).isGreaterThan(10_000);
    }

    @Test
    void chunks_are_filled_to_the_brim() {
        for (int number = 0; number < 200; number++) {
            DayBuckets buckets = new DayBuckets(2, new Storeroom());
            for (long entry = 0; entry < number; entry++) {
                buckets.add(1, entry);
            }
            assertThat(begin(buckets, 0)).isEmpty();
            assertThat(begin(buckets, 1)).hasSize(number).doesNotHaveDuplicates();
        }
    }

    @Test
    void what_falls_due_after_the_last_day_is_dropped() {
        DayBuckets buckets = new DayBuckets(2, new Storeroom());
        buckets.add(2, 7);
        buckets.add(1, 8);
        assertThat(begin(buckets, 1)).containsExactly(8L);
    }
}
