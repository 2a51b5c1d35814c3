package dispersal.analysis.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;

import dispersal.analysis.design.Design;
import dispersal.analysis.design.DesignChoice;
import dispersal.analysis.design.DesignChoice.Kind;
import dispersal.analysis.sensitivity.SensitivityIndex.Verdict;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Intervals of one-at-a-time effects hold the truth in 93 to 97 of 100 studies, over 500 studies whose points share their dice, and
 * factors that move nothing on average are rarely said to.
 */
class PairedCoverageTest {

    private static final int STUDIES = 500;
    private static final int LEAST = 465;
    private static final int MOST = 485;
    private static final int FACTORS = 8;
    /** Of 500 studies, each of which may err with 5 % chance: 25, and three standard errors. */
    private static final int MOST_WRONG = 40;

    /** x1 moves the outcome by ±3, x2 by ±1, the others by nothing but chance; chance common to all points is larger than all. */
    private static DesignedSample study(int replicates, long key) {
        Random random = new Random(key);
        double[][] points = new double[1 + 2 * FACTORS][FACTORS];
        double[][] runs = new double[replicates][points.length];
        for (int point = 0; point < points.length; point++) {
            Arrays.fill(points[point], Design.BASE);
            if (point > 0) {
                points[point][(point - 1) / 2] = (point - 1) % 2;
            }
        }
        for (double[] run : runs) {
            double common = 20 * random.nextGaussian();
            for (int point = 0; point < points.length; point++) {
                run[point] = common + random.nextGaussian() + effect(point) * (1 + random.nextDouble() - 0.5);
            }
        }
        return new DesignedSample(
                new ListedDesign(points),
                new DesignChoice(Kind.ONE_AT_A_TIME, 2, 0, false, key),
                Samples.names(FACTORS),
                new double[points.length],
                new double[points.length],
                runs);
    }

    private static double effect(int point) {
        double size = point < 1 || point > 4 ? 0 : point < 3 ? 3 : 1;
        return point % 2 == 1 ? -size : size;
    }

    private static List<List<SensitivityIndex>> studies(int replicates) {
        return LongStream.rangeClosed(1, STUDIES)
                .mapToObj(key -> new OneAtATimeRanges().estimate(study(replicates, key)))
                .toList();
    }

    @ParameterizedTest(name = "{0} replicates")
    @ValueSource(ints = {10, 20})
    void intervals_cover_effects_and_swings(int replicates) {
        List<List<SensitivityIndex>> studies = studies(replicates);
        assertThat(covered(studies, "effect_low", "x1", -3)).isBetween(LEAST, MOST);
        assertThat(covered(studies, "effect_high", "x1", 3)).isBetween(LEAST, MOST);
        assertThat(covered(studies, "swing", "x1", 6)).isBetween(LEAST, MOST);
        assertThat(covered(studies, "effect_low", "x2", -1)).isBetween(LEAST, MOST);
        assertThat(covered(studies, "effect_high", "x2", 1)).isBetween(LEAST, MOST);
        assertThat(covered(studies, "effect_high", "x3", 0)).isBetween(LEAST, MOST);
    }

    @ParameterizedTest(name = "{0} replicates")
    @ValueSource(ints = {10, 20})
    void factors_that_move_nothing_are_rarely_resolved(int replicates) {
        for (String index : List.of("effect_low", "effect_high", "swing")) {
            long wrong = studies(replicates).stream()
                    .filter(study -> study.stream()
                            .filter(row ->
                                    row.index().equals(index) && row.factor().compareTo("x3") >= 0)
                            .anyMatch(row -> row.verdict() == Verdict.RESOLVED))
                    .count();
            assertThat(wrong).as(index).isLessThanOrEqualTo(MOST_WRONG);
        }
    }

    private static int covered(List<List<SensitivityIndex>> studies, String index, String factor, double truth) {
        return (int) studies.stream()
                .filter(study -> Samples.covers(Samples.find(study, index, factor), truth))
                .count();
    }
}
