package dispersal.app;

import dispersal.analysis.design.StudyDescription;
import dispersal.analysis.sensitivity.BlockSizes;
import dispersal.analysis.sensitivity.SensitivityMethods;
import java.util.Locale;

/**
 * What further blocks of a study cost.
 *
 * @param description the study
 * @param points      number of its points
 * @param runs        number of its runs
 */
record RunsNeeded(StudyDescription description, int points, int runs) {

    /**
     * A number of blocks in words.
     *
     * @param method the method that counts in these blocks
     * @param blocks how many
     * @return the blocks, or replicates where these are compared, with all the runs that the study would have
     */
    String words(String method, long blocks) {
        boolean replicates = SensitivityMethods.named(method).comparesReplicates();
        double runsOfOne = replicates
                ? points
                : BlockSizes.of(description.design(), description.factors().size()) * (double) runs / points;
        return String.format(
                Locale.ROOT,
                "%,d %s (%,d runs)",
                blocks,
                replicates ? "replicates" : "blocks",
                (long) Math.ceil(blocks * runsOfOne));
    }
}
