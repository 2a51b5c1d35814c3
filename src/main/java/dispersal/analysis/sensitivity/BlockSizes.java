package dispersal.analysis.sensitivity;

import dispersal.analysis.design.MorrisTrajectories;
import dispersal.analysis.design.SaltelliBlocks;

/** How many points of a design belong together. */
final class BlockSizes {

    private BlockSizes() {}

    /** Points of a trajectory or base point; 1 in designs whose points stand for themselves. */
    static int of(DesignedSample sample) {
        int factors = sample.factors().size();
        return switch (sample.choice().kind()) {
            case MORRIS -> MorrisTrajectories.pointsPerBlock(factors);
            case SALTELLI ->
                SaltelliBlocks.pointsPerBlock(factors, sample.choice().secondOrder());
            case TABLE, ONE_AT_A_TIME, FACTORIAL, LATIN_HYPERCUBE, SOBOL -> 1;
        };
    }
}
