package dispersal.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelColumnTest {

    @Test
    void labels_that_do_not_touch_stay_where_they_wish() {
        assertThat(LabelColumn.place(new double[] {20, 50, 90}, 10, 0, 100)).containsExactly(20, 50, 90);
    }

    @Test
    void labels_that_wish_for_one_place_are_spread_around_it() {
        assertThat(LabelColumn.place(new double[] {50, 50, 50}, 10, 0, 100)).containsExactly(40, 50, 60);
    }

    @Test
    void labels_at_an_end_are_pushed_inwards() {
        assertThat(LabelColumn.place(new double[] {99, 100}, 10, 5, 95)).containsExactly(85, 95);
        assertThat(LabelColumn.place(new double[] {0, 1}, 10, 5, 95)).containsExactly(5, 15);
    }

    @Test
    void labels_beyond_the_room_go_past_its_end_rather_than_overlap() {
        assertThat(LabelColumn.place(new double[] {1, 2, 3}, 10, 0, 15)).containsExactly(0, 10, 20);
    }

    @Test
    void nothing_is_placed_for_nothing() {
        assertThat(LabelColumn.place(new double[0], 10, 0, 100)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void labels_keep_order_distance_and_room_whatever_they_wish(int seed) {
        Random random = new Random(seed);
        double[] wished =
                random.doubles(1 + random.nextInt(30), 0, 500).sorted().toArray();
        double[] placed = LabelColumn.place(wished, 14, 7, 493);
        for (int i = 1; i < placed.length; i++) {
            assertThat(placed[i] - placed[i - 1]).isGreaterThanOrEqualTo(14 - 1e-9);
        }
        assertThat(Arrays.stream(placed).min().orElseThrow()).isGreaterThanOrEqualTo(7 - 1e-9);
        assertThat(Arrays.stream(placed).max().orElseThrow()).isLessThanOrEqualTo(493 + 1e-9);
    }
}
