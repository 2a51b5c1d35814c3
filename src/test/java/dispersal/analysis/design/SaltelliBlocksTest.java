package dispersal.analysis.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SaltelliBlocksTest {

    private static final int FACTORS = 3;
    private static final int ROWS = 2 * FACTORS + 3;

    private final SaltelliBlocks design = new SaltelliBlocks(FACTORS, 40, true, 5);

    @Test
    void rows_of_a_block_take_their_coordinates_from_a_and_b() {
        assertThat(design.size()).isEqualTo(40 * ROWS);
        for (int j = 0; j < 40; j++) {
            double[] a = design.point(j * ROWS);
            double[] b = design.point(j * ROWS + 1);
            for (int f = 0; f < FACTORS; f++) {
                double[] ab = a.clone();
                ab[f] = b[f];
                double[] ba = b.clone();
                ba[f] = a[f];
                assertThat(a[f]).isNotEqualTo(b[f]);
                assertThat(design.point(j * ROWS + 2 + f)).isEqualTo(ab);
                assertThat(design.point(j * ROWS + 3 + FACTORS + f)).isEqualTo(ba);
            }
            assertThat(design.point(j * ROWS + 2 + FACTORS)).isEqualTo(a);
        }
    }

    @Test
    void the_dice_are_the_dummy_factor() {
        List<Integer> dice =
                IntStream.range(7 * ROWS, 8 * ROWS).mapToObj(design::dice).toList();
        //                              A   B   AB1 AB2 AB3 ABd BA1 BA2 BA3
        assertThat(dice).containsExactly(14, 15, 14, 14, 14, 15, 15, 15, 15);
    }

    @Test
    void blocks_without_second_order_are_the_same_but_for_the_last_rows() {
        SaltelliBlocks shorter = new SaltelliBlocks(FACTORS, 40, false, 5);
        assertThat(shorter.size()).isEqualTo(40 * (FACTORS + 3));
        for (int row = 0; row < FACTORS + 3; row++) {
            assertThat(shorter.point(17 * (FACTORS + 3) + row)).isEqualTo(design.point(17 * ROWS + row));
            assertThat(shorter.dice(17 * (FACTORS + 3) + row)).isEqualTo(design.dice(17 * ROWS + row));
        }
    }

    @Test
    void larger_designs_begin_with_smaller_ones_in_any_order_of_asking_and_on_any_thread() {
        SaltelliBlocks large = new SaltelliBlocks(FACTORS, 5000, true, 5);
        List<double[]> together = IntStream.range(0, design.size())
                .parallel()
                .mapToObj(index -> large.point(design.size() - 1 - index))
                .toList();
        for (int index = 0; index < design.size(); index++) {
            assertThat(together.get(design.size() - 1 - index)).isEqualTo(design.point(index));
        }
    }

    @Test
    void each_group_is_as_even_as_a_sobol_sequence_and_differs_from_the_others() {
        int perGroup = 32;
        SaltelliBlocks blocks = new SaltelliBlocks(FACTORS, SaltelliBlocks.GROUPS * perGroup, false, 5);
        for (int group = 0; group < SaltelliBlocks.GROUPS; group++) {
            for (int f = 0; f < FACTORS; f++) {
                int[] slices = new int[perGroup];
                for (int place = 0; place < perGroup; place++) {
                    int basePoint = place * SaltelliBlocks.GROUPS + group;
                    assertThat(SaltelliBlocks.group(basePoint)).isEqualTo(group);
                    slices[(int) (perGroup * blocks.point(basePoint * (FACTORS + 3))[f])]++;
                }
                assertThat(slices).containsOnly(1);
            }
        }
        assertThat(IntStream.range(0, SaltelliBlocks.GROUPS)
                        .mapToObj(j -> blocks.point(j * (FACTORS + 3))[0])
                        .distinct())
                .hasSize(SaltelliBlocks.GROUPS);
    }

    @Test
    void each_scrambled_point_is_uniform_over_the_keys() {
        int[] tenths = new int[10];
        for (int key = 0; key < 5000; key++) {
            tenths[(int) (10 * new SaltelliBlocks(1, 1, false, key).point(0)[0])]++;
        }
        // four standard errors of a binomial number
        assertThat(IntStream.of(tenths).boxed()).allSatisfy(n -> assertThat(n).isBetween(415, 585));
    }

    @Test
    void more_factors_than_direction_numbers_and_impossible_sizes_are_refused() {
        assertThatThrownBy(() -> new SaltelliBlocks(501, 1, false, 0))
                .hasMessageContaining("1 to 500 factors, found 501");
        assertThatThrownBy(() -> new SaltelliBlocks(2, 0, false, 0)).hasMessageContaining("base points, found 0");
        assertThatThrownBy(() -> new SaltelliBlocks(400, 10_000_000, false, 0)).hasMessageContaining("can be numbered");
        assertThatThrownBy(() -> design.point(40 * ROWS)).hasMessageContaining("asked for 360");
    }
}
