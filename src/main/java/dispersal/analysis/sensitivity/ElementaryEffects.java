package dispersal.analysis.sensitivity;

import dispersal.analysis.design.MorrisTrajectories;

/** Changes of an outcome along trajectories, each per whole range of the one factor that was changed. */
final class ElementaryEffects {

    private ElementaryEffects() {}

    /** The trajectories that are left. */
    static Blocks blocks(DesignedSample sample) {
        return Blocks.of(
                sample, MorrisTrajectories.pointsPerBlock(sample.factors().size()));
    }

    /**
     * The effects.
     *
     * @param trajectories the trajectories that are left
     * @return one row a trajectory; in it one effect a factor, then that of the dice, which takes as long a step
     */
    static double[][] of(Blocks trajectories) {
        int factors = trajectories.sample().factors().size();
        double step = MorrisTrajectories.step(trajectories.sample().choice().levels());
        double[][] effects = new double[trajectories.count()][factors + 1];
        for (int t = 0; t < effects.length; t++) {
            double[] before = point(trajectories, t, 0);
            for (int s = 1; s <= factors; s++) {
                double[] after = point(trajectories, t, s);
                int factor = changed(before, after);
                effects[t][factor] =
                        (trajectories.at(t, s) - trajectories.at(t, s - 1)) / (after[factor] - before[factor]);
                before = after;
            }
            effects[t][factors] = (trajectories.at(t, factors + 1) - trajectories.at(t, factors)) / step;
        }
        return effects;
    }

    private static double[] point(Blocks trajectories, int trajectory, int step) {
        return trajectories.sample().design().point(trajectories.index(trajectory, step));
    }

    private static int changed(double[] before, double[] after) {
        for (int f = 0; f < before.length; f++) {
            if (before[f] != after[f]) {
                return f;
            }
        }
        throw new IllegalArgumentException("two neighbours on a trajectory of Morris are the same point");
    }
}
