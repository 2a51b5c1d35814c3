package dispersal.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KeyedOrderTest {

    @Test
    void fighters_come_by_ascending_key() {
        double[] keys = {0.5, 1000, 0, 1e-9, 0.4999};
        assertThat(KeyedOrder.ascending(new int[] {0, 1, 2, 3, 4}, i -> keys[i]))
                .containsExactly(2, 3, 4, 0, 1);
    }

    @Test
    void equal_keys_keep_their_order() {
        assertThat(KeyedOrder.ascending(new int[] {9, 3, 7}, i -> 1)).containsExactly(9, 3, 7);
    }

    @Test
    void the_order_of_two_does_not_depend_on_who_else_is_there() {
        RandomDraws draws = new RandomDraws(5);
        int[] all = KeyedOrder.ascending(new int[] {1, 2, 3, 4, 5, 6}, i -> draws.uniform(i, Purpose.TIE, 0));
        int[] some = KeyedOrder.ascending(new int[] {6, 2, 4}, i -> draws.uniform(i, Purpose.TIE, 0));
        assertThat(all).containsSubsequence(some);
    }
}
