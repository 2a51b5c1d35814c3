package dispersal.analysis.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MorrisTrajectoriesTest {

    private static final int FACTORS = 5;
    private static final int POINTS = FACTORS + 2;

    @Test
    void each_trajectory_changes_every_factor_once_by_one_step_and_then_only_the_dice() {
        MorrisTrajectories design = new MorrisTrajectories(FACTORS, 30, 6, 9);
        assertThat(design.size()).isEqualTo(30 * POINTS);
        for (int t = 0; t < 30; t++) {
            int[] changes = new int[FACTORS];
            for (int s = 1; s <= FACTORS; s++) {
                double[] before = design.point(t * POINTS + s - 1);
                double[] after = design.point(t * POINTS + s);
                int[] changed = IntStream.range(0, FACTORS)
                        .filter(f -> before[f] != after[f])
                        .toArray();
                assertThat(changed).hasSize(1);
                assertThat(Math.abs(after[changed[0]] - before[changed[0]])).isEqualTo(0.6, within(1e-12));
                changes[changed[0]]++;
                assertThat(design.dice(t * POINTS + s)).isEqualTo(2 * t);
            }
            assertThat(changes).containsOnly(1);
            assertThat(design.dice(t * POINTS)).isEqualTo(2 * t);
            assertThat(design.dice(t * POINTS + FACTORS + 1)).isEqualTo(2 * t + 1);
            assertThat(design.point(t * POINTS + FACTORS + 1)).isEqualTo(design.point(t * POINTS + FACTORS));
        }
    }

    @Test
    void larger_designs_begin_with_smaller_ones_in_any_order_of_asking() {
        MorrisTrajectories small = new MorrisTrajectories(FACTORS, 3, 4, 9);
        MorrisTrajectories large = new MorrisTrajectories(FACTORS, 1000, 4, 9);
        double[] last = large.point(large.size() - 1);
        for (int index = small.size() - 1; index >= 0; index--) {
            assertThat(large.point(index)).isEqualTo(small.point(index));
            assertThat(large.dice(index)).isEqualTo(small.dice(index));
        }
        assertThat(large.point(large.size() - 1)).isEqualTo(last);
    }

    @Test
    void every_level_and_every_place_in_the_order_is_equally_likely() {
        int trajectories = 6000;
        MorrisTrajectories design = new MorrisTrajectories(3, trajectories, 4, 1);
        int[] levels = new int[4];
        int[] firstMoved = new int[3];
        int ups = 0;
        for (int t = 0; t < trajectories; t++) {
            double[] start = design.point(5 * t);
            double[] next = design.point(5 * t + 1);
            levels[(int) Math.round(3 * start[1])]++;
            int moved = IntStream.range(0, 3)
                    .filter(f -> start[f] != next[f])
                    .findFirst()
                    .orElseThrow();
            firstMoved[moved]++;
            ups += next[moved] > start[moved] ? 1 : 0;
        }
        // four standard errors of a binomial number
        assertThat(Arrays.stream(levels).boxed()).allSatisfy(n -> assertThat(n).isBetween(1366, 1634));
        assertThat(Arrays.stream(firstMoved).boxed())
                .allSatisfy(n -> assertThat(n).isBetween(1854, 2146));
        assertThat(ups).isBetween(2846, 3154);
    }

    @Test
    void another_key_gives_other_trajectories() {
        assertThat(new MorrisTrajectories(20, 1, 8, 1).point(0))
                .isNotEqualTo(new MorrisTrajectories(20, 1, 8, 2).point(0));
    }

    @Test
    void odd_levels_and_impossible_sizes_are_refused() {
        assertThatThrownBy(() -> new MorrisTrajectories(2, 1, 5, 0))
                .hasMessageContaining("even number")
                .hasMessageContaining("found 5");
        assertThatThrownBy(() -> new MorrisTrajectories(0, 1, 4, 0)).hasMessageContaining("factors, found 0");
        assertThatThrownBy(() -> new MorrisTrajectories(2, 0, 4, 0)).hasMessageContaining("trajectories, found 0");
        assertThatThrownBy(() -> new MorrisTrajectories(100, 100_000_000, 4, 0)).hasMessageContaining("points");
        assertThatThrownBy(() -> new MorrisTrajectories(2, 1, 4, 0).point(4)).hasMessageContaining("asked for 4");
    }
}
