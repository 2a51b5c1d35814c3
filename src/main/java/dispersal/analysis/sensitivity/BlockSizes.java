package dispersal.analysis.sensitivity;

import dispersal.analysis.design.DesignChoice;
import dispersal.analysis.design.MorrisTrajectories;
import dispersal.analysis.design.SaltelliBlocks;

/** How many points of a design belong together. */
public final class BlockSizes {

    private BlockSizes() {}

    /**
     * Points of a trajectory or base point.
     *
     * @param choice  the design
     * @param factors number of factors
     * @return the points of a block; 1 in designs whose points stand for themselves
     */
    public static int of(DesignChoice choice, int factors) {
        return switch (choice.kind()) {
            case MORRIS -> MorrisTrajectories.pointsPerBlock(factors);
            case SALTELLI -> SaltelliBlocks.pointsPerBlock(factors, choice.secondOrder());
            case TABLE, ONE_AT_A_TIME, FACTORIAL, LATIN_HYPERCUBE, SOBOL -> 1;
        };
    }

    /** Points of a block of a sample. */
    static int of(DesignedSample sample) {
        return of(sample.choice(), sample.factors().size());
    }
}
