package dispersal.analysis.sensitivity;

import dispersal.analysis.design.KeyedDraws;
import dispersal.analysis.design.KeyedDraws.Purpose;

/** Intervals of regression coefficients: residuals stay where they are and change sign at random, together within a block. */
final class WildBootstrap {

    private WildBootstrap() {}

    /**
     * The intervals.
     *
     * @param fitted         the regression
     * @param pointsPerBlock points that belong together, in the order of the regression
     * @param key            makes the signs the same every time
     * @return one interval a coefficient
     */
    static Interval[] intervals(LeastSquares fitted, int pointsPerBlock, long key) {
        double[][] moves = moves(fitted, pointsPerBlock);
        KeyedDraws draws = new KeyedDraws(key, Purpose.RESAMPLE);
        int columns = fitted.coefficients().length;
        double[][] again = new double[columns][Bootstrap.RESAMPLES];
        for (int resample = 0; resample < Bootstrap.RESAMPLES; resample++) {
            double[] moved = moved(fitted.coefficients().clone(), moves, draws, resample);
            for (int column = 0; column < columns; column++) {
                again[column][resample] = moved[column];
            }
        }
        double stretch = Bootstrap.smallSample(moves.length);
        Interval[] intervals = new Interval[columns];
        for (int column = 0; column < columns; column++) {
            intervals[column] = Bootstrap.stretched(fitted.coefficients()[column], again[column], stretch);
        }
        return intervals;
    }

    private static double[] moved(double[] coefficients, double[][] moves, KeyedDraws draws, int resample) {
        for (int block = 0; block < moves.length; block++) {
            double[] move = moves[block];
            double sign = draws.bits(resample, block) < 0 ? -1 : 1;
            for (int column = 0; column < coefficients.length; column++) {
                coefficients[column] += sign * move[column];
            }
        }
        return coefficients;
    }

    /** By how much each block's residuals move each coefficient. */
    private static double[][] moves(LeastSquares fitted, int pointsPerBlock) {
        int columns = fitted.coefficients().length;
        double[][] moves = new double[fitted.leftOut().length / pointsPerBlock][columns];
        for (int point = 0; point < fitted.leftOut().length; point++) {
            for (int column = 0; column < columns; column++) {
                moves[point / pointsPerBlock][column] += fitted.leftOut()[point] * fitted.influences()[point][column];
            }
        }
        return moves;
    }
}
