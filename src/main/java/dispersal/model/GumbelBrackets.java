package dispersal.model;

/**
 * Between which two numbers a Gumbel error lies, without its logarithms.
 *
 * <p>A fast part: most decisions are clear, and an error known to a few hundredths settles them as surely as the exact one. The
 * unit interval of the uniform number is cut into equal cells; as the Gumbel number {@code -ln(-ln u)} rises with u, it lies between
 * its values at the two ends of the cell. Only where brackets overlap are the errors themselves worked out.
 */
final class GumbelBrackets {

    private static final int CELLS = 1024;
    /** More than the rounding of two logarithms. */
    private static final double ROUNDING = 1e-12;

    private static final double[] ENDS = ends();

    private GumbelBrackets() {}

    /** The Gumbel number of a uniform number. */
    static double exactly(double uniform) {
        return -Math.log(-Math.log(uniform));
    }

    /** A number that the Gumbel number of a uniform number below 1 is not below. */
    static double atLeast(double uniform) {
        return ENDS[(int) (uniform * CELLS)] - ROUNDING;
    }

    /** A number that the Gumbel number of a uniform number below 1 is not above. */
    static double atMost(double uniform) {
        return ENDS[(int) (uniform * CELLS) + 1] + ROUNDING;
    }

    private static double[] ends() {
        double[] ends = new double[CELLS + 1];
        for (int end = 0; end <= CELLS; end++) {
            ends[end] = exactly((double) end / CELLS);
        }
        return ends;
    }
}
