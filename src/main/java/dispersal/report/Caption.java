package dispersal.report;

import java.util.Locale;
import java.util.Optional;

/**
 * What a reader must know about where a figure's numbers come from. No figure is drawn without it.
 *
 * @param scenario   name of the scenario
 * @param replicates number of replicates n [runs], at least 1; means are over this number, in a study over this number at most
 * @param firstSeed  least seed
 * @param lastSeed   greatest seed
 * @param weight     persons one simulated fighter stands for [persons], at least 1
 * @param version    version of the program
 * @param study      the study behind the numbers, if there is one
 */
public record Caption(
        String scenario,
        int replicates,
        long firstSeed,
        long lastSeed,
        int weight,
        String version,
        Optional<DesignedRuns> study) {

    /** The line every figure carries. */
    public static final String NOT_A_PREDICTION = "Simulation for policy research; not a prediction.";

    /**
     * The runs of a study: a scenario run at many points of a design.
     *
     * @param name   name of the study
     * @param design the kind of design in words, such as {@code Morris trajectories}
     * @param points points of the design, at least 1
     * @param runs   runs behind the numbers, at least 1; fewer than points times replicates where some failed or were not needed
     */
    public record DesignedRuns(String name, String design, int points, long runs) {

        /** Checks that nothing is left out. */
        public DesignedRuns {
            require(!name.isBlank(), "the name of the study", "blank");
            require(!design.isBlank(), "the kind of design", "blank");
            require(points >= 1, "at least 1 point of the design", String.valueOf(points));
            require(runs >= 1, "at least 1 run", String.valueOf(runs));
        }

        private String words(int replicates, long firstSeed) {
            boolean all = runs == (long) points * replicates;
            return String.format(
                    Locale.ENGLISH,
                    "Study %s, %s: %s, %sn = %d replicate%s of each of %s (seeds from %d)",
                    name,
                    design,
                    Theme.counted(runs, "run"),
                    all ? "" : "up to ",
                    replicates,
                    replicates == 1 ? "" : "s",
                    Theme.counted(points, "point"),
                    firstSeed);
        }
    }

    /** Checks that nothing is left out. */
    public Caption {
        require(!scenario.isBlank(), "the name of the scenario", "blank");
        require(!version.isBlank(), "the version of the program", "blank");
        require(replicates >= 1, "at least 1 replicate", String.valueOf(replicates));
        require(weight >= 1, "a weight of at least 1 person", String.valueOf(weight));
        require(firstSeed <= lastSeed, "a first seed not above the last", firstSeed + " and " + lastSeed);
    }

    /**
     * A caption of runs of one scenario, or of several that are compared.
     *
     * @param scenario   name of the scenario
     * @param replicates number of replicates n [runs], at least 1
     * @param firstSeed  least seed
     * @param lastSeed   greatest seed
     * @param weight     persons one simulated fighter stands for [persons], at least 1
     * @param version    version of the program
     */
    public Caption(String scenario, int replicates, long firstSeed, long lastSeed, int weight, String version) {
        this(scenario, replicates, firstSeed, lastSeed, weight, version, Optional.empty());
    }

    /**
     * The same caption for a study.
     *
     * @param runs the runs of the study
     * @return a caption that tells of them
     */
    public Caption of(DesignedRuns runs) {
        return new Caption(scenario, replicates, firstSeed, lastSeed, weight, version, Optional.of(runs));
    }

    private static void require(boolean holds, String wanted, String found) {
        if (!holds) {
            throw new IllegalArgumentException("a caption needs " + wanted + ", found " + found);
        }
    }

    /** Whether replicates differ, so that a band can be shown. */
    public boolean hasBand() {
        return replicates > 1;
    }

    /**
     * Where the numbers come from, in one paragraph.
     *
     * @param band what the figure shows as a band, in words ending without a full stop, such as
     *             {@code bands: 5th to 95th percentile}; left out for a single replicate that is not part of a study
     * @return plain text
     */
    String provenance(String band) {
        String runs = study.map(runsOfStudy -> runsOfStudy.words(replicates, firstSeed) + after(band))
                .orElseGet(() -> replicates(band));
        String stands = "one simulated fighter stands for " + weight + (weight == 1 ? " person" : " persons");
        return "Scenario: " + scenario + ". " + runs + ". Weight " + weight + ": " + stands + ". Dispersal " + version
                + ".";
    }

    private String replicates(String band) {
        return hasBand()
                ? "Mean of n = " + replicates + " replicates (seeds " + firstSeed + " to " + lastSeed + ")"
                        + after(band)
                : "One replicate (n = 1, seed " + firstSeed + "), so no band";
    }

    private static String after(String band) {
        return band.isEmpty() ? "" : "; " + band;
    }
}
