package dispersal.submodel;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.commons.math3.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;

class StandardNormalTest {

    private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);
    private static final double[] EDGES = {
        0,
        -0.0,
        1e-300,
        -1e-300,
        Double.MIN_VALUE,
        1e-9,
        39.9,
        -39.9,
        40,
        -40,
        41,
        -41,
        Double.POSITIVE_INFINITY,
        Double.NEGATIVE_INFINITY
    };

    private static void assertAgreesToTheLastBit(double score) {
        assertThat(StandardNormal.cumulated(score))
                .as("score %s", score)
                .isEqualTo(NORMAL.cumulativeProbability(score));
        assertThat(StandardNormal.density(score)).as("score %s", score).isEqualTo(NORMAL.density(score));
    }

    @Test
    void shares_and_densities_are_those_of_commons_math_to_the_last_bit() {
        for (double edge : EDGES) {
            assertAgreesToTheLastBit(edge);
        }
        for (double score = -40.5; score < 40.5; score += .0071234567) {
            assertAgreesToTheLastBit(score);
        }
        for (double score = -4; score < 4; score += .000312345) {
            assertAgreesToTheLastBit(score);
        }
        // where the series gives way to the continued fraction
        double turn = Math.sqrt(3);
        for (int step = -50; step <= 50; step++) {
            assertAgreesToTheLastBit(turn + step * Math.ulp(turn));
            assertAgreesToTheLastBit(-turn + step * Math.ulp(turn));
        }
    }
}
