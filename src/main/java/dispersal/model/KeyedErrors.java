package dispersal.model;

import java.io.Serializable;

/**
 * Gumbel errors of the several things weighed on one occasion, each keyed by (fighter, occasion, thing), kept while the occasion is
 * looked at: a decision may ask for the same error several times, and often a bracket of it is enough ({@link GumbelBrackets}).
 */
final class KeyedErrors implements Serializable {

    private static final long serialVersionUID = 1;

    private final RandomDraws draws;
    private final Purpose purpose;
    private final double[] uniforms;
    private final double[] errors;
    /** Turn in which a pair of uniform numbers was drawn, and in which an error was worked out. */
    private final int[] drawnIn;

    private final int[] workedOutIn;
    private int turn;
    private int fighter = -1;
    private int index;

    KeyedErrors(RandomDraws draws, Purpose purpose, int things) {
        this.draws = draws;
        this.purpose = purpose;
        int pairs = (things + 1) / 2;
        uniforms = new double[2 * pairs];
        errors = new double[things];
        drawnIn = new int[pairs];
        workedOutIn = new int[things];
    }

    /** Turns to an occasion of a fighter. */
    void turnTo(int who, int occasion) {
        if (who != fighter || occasion != index) {
            fighter = who;
            index = occasion;
            turn++;
        }
    }

    /** Error of a thing on the occasion. */
    double exactly(int thing) {
        if (workedOutIn[thing] != turn) {
            workedOutIn[thing] = turn;
            errors[thing] = GumbelBrackets.exactly(uniform(thing));
        }
        return errors[thing];
    }

    /** A number that the error of a thing is not below. */
    double atLeast(int thing) {
        return GumbelBrackets.atLeast(uniform(thing));
    }

    /** A number that the error of a thing is not above. */
    double atMost(int thing) {
        return GumbelBrackets.atMost(uniform(thing));
    }

    /** Whether the error of one thing is less than that of another plus a lead. */
    boolean below(int thing, int other, double lead) {
        if (atMost(thing) - atLeast(other) < lead) {
            return true;
        }
        return atLeast(thing) - atMost(other) < lead && exactly(thing) - exactly(other) < lead;
    }

    /**
     * The thing whose value and error are largest together, the first of equals.
     *
     * @param values values by thing; minus infinity for what cannot be had
     * @param from   first thing
     * @param to     one past the last
     * @return the thing, or -1 if none can be had
     */
    int largest(double[] values, int from, int to) {
        int best = -1;
        double floor = Double.NEGATIVE_INFINITY;
        for (int thing = from; thing < to; thing++) {
            if (values[thing] > Double.NEGATIVE_INFINITY) {
                double least = values[thing] + atLeast(thing);
                if (best < 0 || least > floor) {
                    floor = least;
                    best = thing;
                }
            }
        }
        return best < 0 || isAlone(best, floor, values, from, to) ? best : largestExactly(values, from, to);
    }

    /** Whether nothing else can reach the floor. */
    private boolean isAlone(int best, double floor, double[] values, int from, int to) {
        for (int thing = from; thing < to; thing++) {
            if (thing != best && values[thing] > Double.NEGATIVE_INFINITY && values[thing] + atMost(thing) >= floor) {
                return false;
            }
        }
        return true;
    }

    private int largestExactly(double[] values, int from, int to) {
        int best = -1;
        double largest = Double.NEGATIVE_INFINITY;
        for (int thing = from; thing < to; thing++) {
            if (values[thing] > Double.NEGATIVE_INFINITY) {
                double value = values[thing] + exactly(thing);
                if (value > largest) {
                    largest = value;
                    best = thing;
                }
            }
        }
        return best;
    }

    private double uniform(int thing) {
        int pair = thing >> 1;
        if (drawnIn[pair] != turn) {
            drawnIn[pair] = turn;
            draws.pair(fighter, purpose, index, 2 * pair, uniforms);
        }
        return uniforms[thing];
    }
}
