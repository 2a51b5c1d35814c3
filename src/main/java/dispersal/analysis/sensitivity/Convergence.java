package dispersal.analysis.sensitivity;

import dispersal.analysis.design.DesignChoice.Kind;
import dispersal.analysis.design.KeyedDraws;
import dispersal.analysis.design.KeyedDraws.Purpose;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How indices settle as a sample grows: the same method on the first few blocks of a sample, then on more, up to all. Designs that
 * grow at their end are cut there; the points of others are taken in a random order that does not change, since their first points
 * would be a corner of the whole.
 */
public final class Convergence {

    private static final int STEPS = 8;
    /** The smallest part is this much smaller than the whole, if that leaves enough blocks. */
    private static final double SPAN = 64;

    private Convergence() {}

    /**
     * Indices at growing numbers of blocks.
     *
     * @param method a method that fits the sample
     * @param sample one outcome at all points
     * @return the indices of the smallest part, then those of the next, up to the whole; each tells its blocks. Empty for
     *     one-at-a-time ranges, whose points are no sample
     * @throws IllegalArgumentException if the method does not fit
     */
    public static List<SensitivityIndex> of(SensitivityMethod method, DesignedSample sample) {
        Fit.check(method, sample);
        if (method instanceof OneAtATimeRanges) {
            return List.of();
        }
        int points = BlockSizes.of(sample);
        int[] order = order(sample);
        List<SensitivityIndex> indices = new ArrayList<>();
        for (int blocks : sizes(sample.means().length / points)) {
            int[] part = IntStream.range(0, blocks * points).map(i -> order[i]).toArray();
            // the whole in its own order, so that the last step is the index of table sensitivity to the last digit
            boolean whole = part.length == sample.means().length;
            indices.addAll(method.estimate(whole ? sample : SamplePart.of(sample, part)));
        }
        return indices;
    }

    /**
     * Numbers of blocks at which indices are looked at, growing by the same factor from step to step.
     *
     * @param blocks number of all blocks
     * @return some numbers, the last being that of all; none if there are too few to say anything
     */
    public static List<Integer> sizes(int blocks) {
        if (blocks < Measure.FEWEST_BLOCKS) {
            return List.of();
        }
        double least = Math.max(Measure.FEWEST_BLOCKS, blocks / SPAN);
        List<Integer> sizes = new ArrayList<>();
        for (int step = 0; step < STEPS; step++) {
            double share = step / (STEPS - 1.0);
            int size = (int) Math.round(least * Math.pow(blocks / least, share));
            if (size <= blocks && (sizes.isEmpty() || size > sizes.get(sizes.size() - 1))) {
                sizes.add(size);
            }
        }
        return sizes;
    }

    private static int[] order(DesignedSample sample) {
        int size = sample.means().length;
        Kind kind = sample.choice().kind();
        boolean growsAtItsEnd = kind == Kind.MORRIS || kind == Kind.SALTELLI || kind == Kind.SOBOL;
        return growsAtItsEnd
                ? IntStream.range(0, size).toArray()
                : new KeyedDraws(sample.choice().key(), Purpose.SUBSET).order(size, 0);
    }
}
