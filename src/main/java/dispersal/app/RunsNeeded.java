package dispersal.app;

import dispersal.analysis.design.DesignChoice;
import dispersal.analysis.sensitivity.BlockSizes;
import dispersal.analysis.sensitivity.SensitivityMethods;
import java.util.Locale;

/**
 * What further blocks of a study cost.
 *
 * @param design  design of the study
 * @param factors number of its factors
 * @param points  number of its points
 * @param runs    number of its runs
 */
record RunsNeeded(DesignChoice design, int factors, int points, int runs) {

    /** What further blocks of a study cost that has so many runs. */
    static RunsNeeded of(PlannedStudy planned, int runs) {
        int factors = planned.description().factors().size();
        return new RunsNeeded(planned.description().design(), factors, planned.points(), runs);
    }

    /**
     * A number of blocks in words.
     *
     * @param method the method that counts in these blocks
     * @param blocks how many
     * @return the blocks, or replicates where these are compared, with all the runs that the study would have
     */
    String words(String method, long blocks) {
        boolean replicates = SensitivityMethods.named(method).comparesReplicates();
        double runsOfOne = replicates ? points : BlockSizes.of(design, factors) * (double) runs / points;
        return String.format(Locale.ROOT, "%,d %s (%,d runs)", blocks, replicates ? "replicates" : "blocks", (long)
                Math.ceil(blocks * runsOfOne));
    }
}
