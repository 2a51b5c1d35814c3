package dispersal.analysis.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;

import dispersal.analysis.sensitivity.SensitivityIndex.Verdict;
import org.junit.jupiter.api.Test;

class NoiseFloorTest {

    private final NoiseFloor floor = NoiseFloor.of(new Interval(1, 0.5, 2), 0, false);
    private final NoiseFloor signed = NoiseFloor.of(new Interval(0.5, -3, 2), 0, true);

    @Test
    void intervals_above_across_and_within_the_floor_are_told_apart() {
        assertThat(floor.verdict(new Interval(3, 2.1, 4))).isEqualTo(Verdict.RESOLVED);
        assertThat(floor.verdict(new Interval(3, 2, 4))).isEqualTo(Verdict.UNRESOLVED);
        assertThat(floor.verdict(new Interval(1.5, 1, 2.1))).isEqualTo(Verdict.UNRESOLVED);
        assertThat(floor.verdict(new Interval(1.5, 1, 2))).isEqualTo(Verdict.NOISE);
    }

    @Test
    void indices_with_a_sign_are_judged_by_their_size() {
        assertThat(signed.level()).isEqualTo(3);
        assertThat(signed.verdict(new Interval(-5, -6, -3.1))).isEqualTo(Verdict.RESOLVED);
        assertThat(signed.verdict(new Interval(5, 3.1, 6))).isEqualTo(Verdict.RESOLVED);
        assertThat(signed.verdict(new Interval(1, -3.1, 2))).isEqualTo(Verdict.UNRESOLVED);
        assertThat(signed.verdict(new Interval(-1, -3, 2))).isEqualTo(Verdict.NOISE);
    }

    @Test
    void the_floor_is_never_below_the_least_level_that_matters() {
        NoiseFloor deterministic = NoiseFloor.of(new Interval(0, 0, 0), 0.01, false);
        assertThat(deterministic.verdict(new Interval(0.005, -0.001, 0.009))).isEqualTo(Verdict.NOISE);
        assertThat(deterministic.verdict(new Interval(0.015, 0.005, 0.025))).isEqualTo(Verdict.UNRESOLVED);
    }

    @Test
    void blocks_needed_follow_the_square_root_law() {
        // value 3 with lower arm 2, dummy 1 with upper arm 1: s = (3 - 1) / (2 + 1) = 2/3, so 9/4 as many
        assertThat(floor.needed(new Interval(3, 1, 4), 100)).isEqualTo(225);
        // value 0.5 below the dummy's 1 with upper arm 2: s = (1 - 0.5) / (2 - 1) = 1/2
        assertThat(floor.needed(new Interval(0.5, 0, 2.5), 100)).isEqualTo(400);
        assertThat(floor.needed(new Interval(3, 2.1, 4), 100)).isZero();
        assertThat(floor.needed(new Interval(1, 0, 3), 100)).isEqualTo(SensitivityIndex.MOST_NEEDED);
        // -6 with the arm 4 towards zero, dummy 0.5 with arm 2.5: s = (6 - 0.5) / (4 + 2.5) = 11/13
        assertThat(signed.needed(new Interval(-6, -7, -2), 121)).isEqualTo(169);
        // least level 0.01: 0.005 + 0.02 s ≤ 0.01 for s = 1/4
        assertThat(NoiseFloor.of(new Interval(0, 0, 0), 0.01, false).needed(new Interval(0.005, -0.015, 0.025), 10))
                .isEqualTo(160);
    }
}
