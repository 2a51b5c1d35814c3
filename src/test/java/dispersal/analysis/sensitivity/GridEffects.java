package dispersal.analysis.sensitivity;

/** Elementary effects of a function over all points of a grid. */
final class GridEffects {

    private GridEffects() {}

    /** True mu_star of each argument: the mean size of its effect over every point of the grid. */
    static double[] meanSizes(KnownFunction function, int levels) {
        int k = function.dimensions();
        double[] sums = new double[k];
        int points = (int) Math.pow(levels, k);
        double step = levels / (2.0 * (levels - 1));
        for (int number = 0; number < points; number++) {
            int[] level = new int[k];
            for (int f = 0, left = number; f < k; f++, left /= levels) {
                level[f] = left % levels;
            }
            for (int f = 0; f < k; f++) {
                double here = at(function, levels, level);
                level[f] = (level[f] + levels / 2) % levels;
                sums[f] += Math.abs(at(function, levels, level) - here) / (step * points);
                level[f] = (level[f] + levels / 2) % levels;
            }
        }
        return sums;
    }

    private static double at(KnownFunction function, int levels, int[] level) {
        double[] u = new double[level.length];
        for (int f = 0; f < u.length; f++) {
            u[f] = level[f] / (levels - 1.0);
        }
        return function.function().applyAsDouble(u);
    }

    /** Error of mu_star of the first argument on four levels, over studies with keys 1, 2, …. */
    static double rootMeanSquareError(KnownFunction function, int trajectories, int studies) {
        double truth = meanSizes(function, 4)[0];
        double squares = 0;
        for (int key = 1; key <= studies; key++) {
            double[][] effects =
                    ElementaryEffects.of(ElementaryEffects.blocks(Samples.morris(function, trajectories, 4, key)));
            double mean = 0;
            for (double[] trajectory : effects) {
                mean += Math.abs(trajectory[0]) / effects.length;
            }
            squares += (mean - truth) * (mean - truth);
        }
        return Math.sqrt(squares / studies);
    }
}
