package dispersal.model;

import dispersal.submodel.TerrorQueue;
import java.io.Serializable;

/**
 * Plots and the teams that look for them, one by one (Spec 6.5; Kaplan 2010): a Markov chain in continuous time whose mean the
 * fluid equations of {@link TerrorQueue} approximate. Counts only.
 */
final class PlotQueue implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int WAIT = 32;
    private static final int WHAT = 33;

    private final RandomDraws draws;
    private final int region;
    private final TerrorQueue rule;
    private int step;
    private double time;
    private int unknown;
    private int watched;
    private int attacks;
    private int interdicted;
    private double unknownDays;
    private double watchedDays;

    /**
     * A region without plots.
     *
     * @param draws  dice of the run
     * @param region index of the region
     * @param rule   rates
     */
    PlotQueue(RandomDraws draws, int region, TerrorQueue rule) {
        this.draws = draws;
        this.region = region;
        this.rule = rule;
    }

    /** Goes on to the next thing that happens: a plot begins, is found, is interdicted, or leads to an attack. */
    void next() {
        double attack = unknown * rule.attackPerDay();
        double found = rule.findings(unknown, watched);
        double interdiction = watched * rule.interdictionPerDay();
        double total = rule.plotsPerDay() + attack + found + interdiction;
        double wait = -Math.log(draws.uniform(region, Purpose.HAWKES, step, WAIT)) / total;
        time += wait;
        unknownDays += unknown * wait;
        watchedDays += watched * wait;
        double what = draws.uniform(region, Purpose.HAWKES, step, WHAT) * total;
        if (what < attack) {
            unknown--;
            attacks++;
        } else if (what < attack + found) {
            unknown--;
            watched++;
        } else if (what < attack + found + interdiction) {
            watched--;
            interdicted++;
        } else {
            unknown++;
        }
        step++;
    }

    /** Time passed [days]. */
    double time() {
        return time;
    }

    /** Mean number of unknown plots so far. */
    double meanUnknown() {
        return unknownDays / time;
    }

    /** Mean number of plots under watch so far. */
    double meanWatched() {
        return watchedDays / time;
    }

    /** Attacks so far. */
    int attacks() {
        return attacks;
    }

    /** Plots interdicted so far. */
    int interdicted() {
        return interdicted;
    }
}
