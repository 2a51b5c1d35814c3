package dispersal.analysis.design;

import dispersal.analysis.design.KeyedDraws.Purpose;

/**
 * Trajectories through the factors' ranges on which neighbours differ in one factor (Morris 1991, doi
 * 10.1080/00401706.1991.10484804; Campolongo, Cariboni and Saltelli 2007).
 *
 * <p>The grid has p levels, 0, 1/(p-1), …, 1 of each factor's probability, p even. Trajectory t starts at a random point of the
 * grid and changes the k factors one by one in a random order, each by Δ = p / (2 (p-1)), up where there is room above and down
 * elsewhere. For even p each level has exactly one partner at distance Δ, so that a start drawn from all levels is also a random
 * sign, and every point of a trajectory is uniform on the grid.
 *
 * <p>One more step changes nothing but the dice: points 0 to k of trajectory t are thrown with dice 2t, the last with 2t + 1. Its
 * effect is what chance alone produces, the noise floor. Each trajectory has k + 2 points.
 *
 * <p>All draws are keyed by trajectory, so that trajectory t is the same in every design with the same key, factors and levels:
 * a larger design begins with the smaller one.
 */
public final class MorrisTrajectories implements Design {

    private final int dimensions;
    private final int trajectories;
    private final int levels;
    private final KeyedDraws starts;
    private final KeyedDraws orders;

    /**
     * A design.
     *
     * @param dimensions   number of factors, at least 1
     * @param trajectories number of trajectories, at least 1
     * @param levels       levels of the grid, an even number of at least 2
     * @param key          chooses starts and orders
     * @throws IllegalArgumentException if a number is out of its range or there are more points than can be numbered
     */
    public MorrisTrajectories(int dimensions, int trajectories, int levels, long key) {
        Sizes.check("factors", dimensions);
        Sizes.check("trajectories", trajectories);
        Sizes.points((double) trajectories * pointsPerBlock(dimensions));
        if (levels < 2 || levels % 2 != 0) {
            throw new IllegalArgumentException(
                    "the grid of Morris needs an even number of levels, 2 or more, found " + levels);
        }
        this.dimensions = dimensions;
        this.trajectories = trajectories;
        this.levels = levels;
        this.starts = new KeyedDraws(key, Purpose.START);
        this.orders = new KeyedDraws(key, Purpose.ORDER);
    }

    /** Points of a trajectory through a number of factors. */
    public static int pointsPerBlock(int dimensions) {
        return dimensions + 2;
    }

    /** Length of a step on a grid, Δ, as a share of the probability. */
    public static double step(int levels) {
        return levels / (2.0 * (levels - 1));
    }

    @Override
    public int dimensions() {
        return dimensions;
    }

    @Override
    public int size() {
        return trajectories * pointsPerBlock(dimensions);
    }

    @Override
    public double[] point(int index) {
        Sizes.checkIndex(index, size());
        int trajectory = index / pointsPerBlock(dimensions);
        int stepsTaken = Math.min(index % pointsPerBlock(dimensions), dimensions);
        int[] order = orders.order(dimensions, trajectory);
        int[] level = new int[dimensions];
        for (int f = 0; f < dimensions; f++) {
            level[f] = starts.below(levels, trajectory, f);
        }
        for (int step = 0; step < stepsTaken; step++) {
            level[order[step]] = (level[order[step]] + levels / 2) % levels;
        }
        double[] point = new double[dimensions];
        for (int f = 0; f < dimensions; f++) {
            point[f] = level[f] / (levels - 1.0);
        }
        return point;
    }

    @Override
    public int dice(int index) {
        Sizes.checkIndex(index, size());
        int trajectory = index / pointsPerBlock(dimensions);
        return 2 * trajectory + (index % pointsPerBlock(dimensions) > dimensions ? 1 : 0);
    }
}
