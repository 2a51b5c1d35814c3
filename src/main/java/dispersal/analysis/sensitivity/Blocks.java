package dispersal.analysis.sensitivity;

import dispersal.analysis.sensitivity.SensitivityIndex.Verdict;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The blocks of a design of which all points have an outcome. A block with a failed point is dropped whole, because what is left of
 * it would no longer be a fair sample of the factors; with fewer blocks the intervals widen.
 *
 * @param sample  outcome at all points
 * @param points  points of a block
 * @param numbers which blocks are left, counted from 0 in the design
 */
record Blocks(DesignedSample sample, int points, int[] numbers) {

    /** The blocks of a sample that are left. */
    static Blocks of(DesignedSample sample, int points) {
        int blocks = sample.means().length / points;
        int[] left = IntStream.range(0, blocks)
                .filter(block -> whole(sample.means(), block * points, points))
                .toArray();
        return new Blocks(sample, points, left);
    }

    private static boolean whole(double[] means, int first, int points) {
        return Arrays.stream(means, first, first + points).allMatch(Double::isFinite);
    }

    /** Number of blocks left. */
    int count() {
        return numbers.length;
    }

    /** Index in the design of a point of a block that is left. */
    int index(int block, int point) {
        return numbers[block] * points + point;
    }

    /** Outcome at a point of a block that is left. */
    double at(int block, int point) {
        return sample.means()[index(block, point)];
    }

    /** Why nothing can be estimated, if so: too few blocks, or an outcome that is the same at all their points. */
    Optional<Verdict> obstacle() {
        if (count() < Measure.FEWEST_BLOCKS) {
            return Optional.of(Verdict.TOO_FEW);
        }
        return range() == 0 ? Optional.of(Verdict.CONSTANT) : Optional.empty();
    }

    /** Greatest minus least outcome, 0 without blocks. */
    double range() {
        double least = Double.POSITIVE_INFINITY;
        double greatest = Double.NEGATIVE_INFINITY;
        for (int block = 0; block < count(); block++) {
            for (int point = 0; point < points; point++) {
                least = Math.min(least, at(block, point));
                greatest = Math.max(greatest, at(block, point));
            }
        }
        return Math.max(0, greatest - least);
    }
}
