package dispersal.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;

class KeyedOrderTest {

    private final KeyedOrder order = new KeyedOrder(6, new Storeroom());

    private int[] ascending(IntToDoubleFunction key, int... fighters) {
        return Arrays.copyOf(order.ascending(fighters, 0, fighters.length, key), fighters.length);
    }

    @Test
    void fighters_come_by_ascending_key() {
        double[] keys = {0.5, 1000, 0, 1e-9, 0.4999};
        assertThat(ascending(i -> keys[i], 0, 1, 2, 3, 4)).containsExactly(2, 3, 4, 0, 1);
    }

    @Test
    void equal_keys_keep_their_order() {
        assertThat(ascending(i -> 1, 9, 3, 7)).containsExactly(9, 3, 7);
    }

    @Test
    void the_order_of_two_does_not_depend_on_who_else_is_there() {
        RandomDraws draws = new RandomDraws(5);
        int[] all = ascending(i -> draws.uniform(i, Purpose.TIE, 0), 1, 2, 3, 4, 5, 6);
        int[] some = ascending(i -> draws.uniform(i, Purpose.TIE, 0), 6, 2, 4);
        assertThat(all).containsSubsequence(some);
    }

    @Test
    void a_part_of_a_list_and_consecutive_numbers_come_in_the_same_order() {
        RandomDraws draws = new RandomDraws(6);
        IntToDoubleFunction key = i -> draws.uniform(i, Purpose.TIE, 0);
        int[] consecutive = Arrays.copyOf(order.ascending(4, 9, key), 5);
        assertThat(order.ascending(new int[] {1, 4, 5, 6, 7, 8, 2}, 1, 6, key)).startsWith(consecutive);
        assertThat(consecutive).containsExactlyInAnyOrder(4, 5, 6, 7, 8);
        assertThat(ascending(key, consecutive)).isEqualTo(consecutive);
    }
}
