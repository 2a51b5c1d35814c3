package dispersal.report;

/**
 * What a reader must know about where a figure's numbers come from. No figure is drawn without it.
 *
 * @param scenario   name of the scenario
 * @param replicates number of replicates n [runs], at least 1; means are over this number
 * @param firstSeed  least seed
 * @param lastSeed   greatest seed
 * @param weight     persons one simulated fighter stands for [persons], at least 1
 * @param version    version of the program
 */
public record Caption(String scenario, int replicates, long firstSeed, long lastSeed, int weight, String version) {

    /** The line every figure carries. */
    public static final String NOT_A_PREDICTION = "Simulation for policy research; not a prediction.";

    /** Checks that nothing is left out. */
    public Caption {
        require(!scenario.isBlank(), "the name of the scenario", "blank");
        require(!version.isBlank(), "the version of the program", "blank");
        require(replicates >= 1, "at least 1 replicate", String.valueOf(replicates));
        require(weight >= 1, "a weight of at least 1 person", String.valueOf(weight));
        require(firstSeed <= lastSeed, "a first seed not above the last", firstSeed + " and " + lastSeed);
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
     *             {@code bands: 5th to 95th percentile}; left out for a single replicate
     * @return plain text
     */
    String provenance(String band) {
        String runs = hasBand()
                ? "Mean of n = " + replicates + " replicates (seeds " + firstSeed + " to " + lastSeed + ")"
                        + (band.isEmpty() ? "" : "; " + band)
                : "One replicate (n = 1, seed " + firstSeed + "), so no band";
        String stands = "one simulated fighter stands for " + weight + (weight == 1 ? " person" : " persons");
        return "Scenario: " + scenario + ". " + runs + ". Weight " + weight + ": " + stands + ". Dispersal " + version
                + ".";
    }
}
