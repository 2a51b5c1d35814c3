package dispersal.model;

import dispersal.submodel.Reengagement;
import java.io.Serializable;

/**
 * When returnees re-engage (Spec 6.5): each carries a unit-exponential threshold that is spent by days at liberty only, at a pace
 * that monitoring and rehabilitation slow down. Every change of circumstances gives a new date; an earlier one is void, which the
 * ticket tells. The same threshold in every scenario means that what slows the clock can only put the day off.
 *
 * <p>Nearly everybody has a threshold that no time at liberty will spend. For them an infinite one will do ({@link #isBeyond}), and
 * nothing has to be worked out.
 */
final class LibertyClocks implements Serializable {

    private static final long serialVersionUID = 1;

    /** More than the rounding of all hazards a person ever spends. */
    private static final double ROUNDING = 1e-9;

    private final double[] atRisk;
    private final double[] left;
    private final double[] liberty;
    private final double[] multiplier;
    private final double[] since;
    private final int[] ticket;

    /**
     * Clocks at rest.
     *
     * @param fighters  number of fighters
     * @param storeroom lends arrays
     */
    LibertyClocks(int fighters, Storeroom storeroom) {
        atRisk = storeroom.doubles(fighters);
        left = storeroom.doubles(fighters);
        liberty = storeroom.doubles(fighters);
        multiplier = storeroom.doubles(fighters);
        since = storeroom.doubles(fighters);
        ticket = storeroom.ints(fighters);
    }

    /**
     * Gives a person a clock, which stands still.
     *
     * @param fighter     who
     * @param probability chance to be at risk at all, in [0, 1)
     * @param threshold   unit-exponential draw; positive infinity for never
     */
    void arm(int fighter, double probability, double threshold) {
        atRisk[fighter] = probability;
        left[fighter] = threshold;
        liberty[fighter] = 0;
        multiplier[fighter] = 0;
        since[fighter] = Double.NaN;
        ticket[fighter]++;
    }

    /**
     * Whether a threshold is beyond all that a person can spend as long as the law of times at liberty stands; only the pace may
     * change.
     *
     * @param probability chance to be at risk at all, in [0, 1)
     * @param threshold   unit-exponential draw
     * @return true if certainly so, whatever sums of many stretches are rounded to
     */
    static boolean isBeyond(double probability, double threshold) {
        return threshold > ROUNDING - Math.log1p(-probability);
    }

    /** Whether a person would re-engage some time if nothing were done; asked before the clock first runs. */
    boolean wouldReengage(int fighter) {
        return left[fighter] < -Math.log1p(-atRisk[fighter]);
    }

    /**
     * A person is at liberty from now on, under given circumstances.
     *
     * @param fighter who
     * @param factor  factor on the hazard, in [0, 1]
     * @param time    now [days]
     * @param rule    the hazard
     * @return when the person re-engages if nothing changes [days]; positive infinity for never
     */
    double run(int fighter, double factor, double time, Reengagement rule) {
        stop(fighter, time, rule);
        since[fighter] = time;
        multiplier[fighter] = factor;
        if (left[fighter] == Double.POSITIVE_INFINITY) {
            return Double.POSITIVE_INFINITY;
        }
        double due = rule.libertyAtReengagement(atRisk[fighter], left[fighter], liberty[fighter], factor);
        return time + (due - liberty[fighter]);
    }

    /**
     * A person is not at liberty from now on, or beyond re-engagement: the clock stands still.
     *
     * @param fighter who
     * @param time    now [days]
     * @param rule    the hazard
     */
    void stop(int fighter, double time, Reengagement rule) {
        ticket[fighter]++;
        if (Double.isNaN(since[fighter])) {
            return;
        }
        double before = liberty[fighter];
        liberty[fighter] += time - since[fighter];
        if (left[fighter] < Double.POSITIVE_INFINITY) {
            double spent = rule.cumulatedHazard(atRisk[fighter], liberty[fighter])
                    - rule.cumulatedHazard(atRisk[fighter], before);
            left[fighter] = Math.max(0, left[fighter] - multiplier[fighter] * spent);
        }
        since[fighter] = Double.NaN;
    }

    /**
     * Hazard of re-engagement now.
     *
     * @param fighter who
     * @param time    now [days]
     * @param rule    the hazard
     * @return hazard [1/day]; 0 while the clock stands still
     */
    double hazard(int fighter, double time, Reengagement rule) {
        return Double.isNaN(since[fighter])
                ? 0
                : multiplier[fighter] * rule.hazard(atRisk[fighter], libertyDays(fighter, time));
    }

    /** Days at liberty so far. */
    double libertyDays(int fighter, double time) {
        return Double.isNaN(since[fighter]) ? liberty[fighter] : liberty[fighter] + time - since[fighter];
    }

    /** Number that changes whenever a date given by {@link #run} becomes void. */
    int ticket(int fighter) {
        return ticket[fighter];
    }
}
