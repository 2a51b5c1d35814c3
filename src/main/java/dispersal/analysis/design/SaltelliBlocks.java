package dispersal.analysis.design;

import dispersal.analysis.design.KeyedDraws.Purpose;
import org.apache.commons.math3.random.SobolSequenceGenerator;

/**
 * Pairs of points with all points between them that differ in one factor, from which Sobol indices are estimated (Saltelli et al.
 * 2010, doi 10.1016/j.cpc.2009.09.018).
 *
 * <p>Base point j is a pair of points A and B of k coordinates each, together one point of a 2k-dimensional Sobol sequence. Its
 * block has the rows A, B, then AB_1 … AB_k (A with one coordinate from B), then AB_dummy, and for second-order indices BA_1 …
 * BA_k (B with one coordinate from A). The dice are one more factor, the dummy: rows A and AB_i are thrown with dice 2j, rows B and
 * BA_i with 2j + 1, and AB_dummy is A's point with B's dice.
 *
 * <p><b>Randomisation.</b> Points of one Sobol sequence depend on each other, so that a bootstrap over them says little about the
 * error of their mean. Base points are therefore dealt out to {@link #GROUPS} groups in turn: base point j is point j / 16 of group
 * j mod 16, and each group is the same Sobol sequence with nested uniform scrambling (Owen 1995) of its own. Each scrambled point
 * is uniform, each group is as even as a Sobol sequence, and the groups are independent and alike, so that resampling <em>groups</em>
 * gives honest intervals (randomised quasi-Monte Carlo, L'Ecuyer and Lemieux 2002). The number of groups does not grow, so that the
 * gain over independent points does; up to 16 base points are independent points. Base point j is the same whatever the size.
 */
public final class SaltelliBlocks implements Design {

    /** Number of independent scramblings. */
    public static final int GROUPS = 16;
    /** Most factors for which there are direction numbers. */
    public static final int MOST_FACTORS = 500;
    /** Row A of a block. */
    public static final int ROW_A = 0;
    /** Row B of a block. */
    public static final int ROW_B = 1;
    /** Row AB_1 of a block; the others follow, last the dummy's. */
    public static final int FIRST_ROW_AB = 2;

    private static final int SCRAMBLED_BITS = 32;
    private static final double SCALE = 0x1p32;
    private static final double HALF = 0.5;

    private final int dimensions;
    private final int basePoints;
    private final int rows;
    private final KeyedDraws scrambles;
    private final SobolSequenceGenerator sequence;

    /**
     * A design.
     *
     * @param dimensions  number of factors, 1 to {@link #MOST_FACTORS}
     * @param basePoints  number of base points, at least 1; powers of two are best
     * @param secondOrder whether the blocks have the rows that second-order indices need
     * @param key         chooses the scramblings
     * @throws IllegalArgumentException if a number is out of its range or there are more points than can be numbered
     */
    public SaltelliBlocks(int dimensions, int basePoints, boolean secondOrder, long key) {
        if (dimensions < 1 || dimensions > MOST_FACTORS) {
            throw new IllegalArgumentException(
                    "Saltelli blocks take 1 to " + MOST_FACTORS + " factors, found " + dimensions);
        }
        Sizes.check("base points", basePoints);
        this.rows = pointsPerBlock(dimensions, secondOrder);
        Sizes.points((double) basePoints * rows);
        this.dimensions = dimensions;
        this.basePoints = basePoints;
        this.scrambles = new KeyedDraws(key, Purpose.SCRAMBLE);
        this.sequence = new SobolSequenceGenerator(2 * dimensions);
    }

    /** Rows of a block: k + 3, or 2k + 3 with second order. */
    public static int pointsPerBlock(int dimensions, boolean secondOrder) {
        return dimensions + FIRST_ROW_AB + 1 + (secondOrder ? dimensions : 0);
    }

    /** Which of the independent groups a base point belongs to. */
    public static int group(int basePoint) {
        return basePoint % GROUPS;
    }

    /** Row BA_1 of a block with second order; the others follow. */
    public static int firstRowBa(int dimensions) {
        return FIRST_ROW_AB + dimensions + 1;
    }

    @Override
    public int dimensions() {
        return dimensions;
    }

    @Override
    public int size() {
        return basePoints * rows;
    }

    @Override
    public double[] point(int index) {
        Sizes.checkIndex(index, size());
        int basePoint = index / rows;
        int row = index % rows;
        double[] pair = unscrambled(basePoint / GROUPS);
        boolean mostlyB = row == ROW_B || row >= firstRowBa(dimensions);
        int swapped = row >= firstRowBa(dimensions) ? row - firstRowBa(dimensions) : row - FIRST_ROW_AB;
        double[] point = new double[dimensions];
        for (int f = 0; f < dimensions; f++) {
            int coordinate = mostlyB == (f == swapped) ? f : dimensions + f;
            point[f] = scrambled(pair[coordinate], group(basePoint), coordinate);
        }
        return point;
    }

    @Override
    public int dice(int index) {
        Sizes.checkIndex(index, size());
        int row = index % rows;
        boolean diceOfB = row == ROW_B || row >= FIRST_ROW_AB + dimensions;
        return 2 * (index / rows) + (diceOfB ? 1 : 0);
    }

    /** The generator remembers where it is, so that only one thread at a time may ask it. */
    private synchronized double[] unscrambled(int place) {
        return sequence.skipTo(place);
    }

    /** Flips each binary digit or not, by a draw that depends on the digits before it: nested uniform scrambling. */
    private double scrambled(double coordinate, int group, int dimension) {
        long digits = (long) (coordinate * SCALE);
        long stream = scrambles.bits(group, dimension);
        long flips = 0;
        for (int depth = 0; depth < SCRAMBLED_BITS; depth++) {
            long before = digits >>> (SCRAMBLED_BITS - depth);
            long flip = KeyedBits.of(stream, depth, before) >>> (Long.SIZE - 1);
            flips |= flip << (SCRAMBLED_BITS - 1 - depth);
        }
        return ((digits ^ flips) + HALF) / SCALE;
    }
}
