package dispersal.analysis.design;

import java.util.List;

/** The shares of probability at which designs that try out a few values of a factor try it. */
final class FactorLevels {

    private FactorLevels() {}

    /**
     * The shares for each factor: one for each value that it lists, else equidistant ones from one end of its range to the other.
     *
     * @param factors the factors
     * @param levels  how many for a factor that lists no values, at least 1; a single one is the median
     */
    static double[][] of(List<Factor> factors, int levels) {
        Sizes.check("levels", levels);
        double[][] shares = new double[factors.size()][];
        for (int f = 0; f < shares.length; f++) {
            shares[f] = factors.get(f).members().get(0).distribution() instanceof Levels listed
                    ? listed(listed)
                    : equidistant(levels);
        }
        return shares;
    }

    private static double[] listed(Levels levels) {
        double[] shares = new double[levels.values().size()];
        for (int level = 0; level < shares.length; level++) {
            shares[level] = levels.share(level);
        }
        return shares;
    }

    private static double[] equidistant(int levels) {
        double[] shares = new double[levels];
        for (int level = 0; level < levels; level++) {
            shares[level] = levels == 1 ? 0.5 : (double) level / (levels - 1);
        }
        return shares;
    }
}
