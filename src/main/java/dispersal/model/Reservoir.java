package dispersal.model;

import dispersal.submodel.Mobilisation;
import java.io.Serializable;

/**
 * Would-be travellers of one state of origin as counts of persons (Spec 7.1): the willing and the blocked, moved on once a day.
 * Conditions are constant within a day; given them the counts follow the law of people who each act at exact times: of those
 * willing in the morning each leaves with {@code 1 - exp(-a)}, of those who become willing during the day a share
 * {@code (1 - exp(-a)) / a} still is in the evening. People blocked during a day are taken to be blocked at a uniform time of it. Draws
 * are keyed, so none is made where nothing can come of it.
 */
final class Reservoir implements Serializable {

    private static final long serialVersionUID = 1;

    /**
     * What holds on a day.
     *
     * @param willingPerDay persons who become willing [persons/day]
     * @param reach         reach of propaganda, at least 0
     * @param blockedShare  share of attempts blocked, in [0, 1]
     */
    record Conditions(double willingPerDay, double reach, double blockedShare) {}

    /** The draws of one day, each a sub-purpose. */
    private enum Draw {
        STILL_WILLING,
        WILLING_FOR_HOURS,
        STOP_BEING_WILLING,
        TRY,
        BLOCKED,
        LEAVE_BLOCKED,
        BLOCKED_FOR_HOURS,
        ACT_AT_HOME,
        GET_AWAY
    }

    private final RandomDraws draws;
    private final int origin;
    private int day;
    private int willing;
    private int blocked;
    private int attemptsToday;
    private int travelledToday;
    private int domesticToday;

    /**
     * The reservoir of a state.
     *
     * @param draws   dice of the run
     * @param origin  index of the state
     * @param willing persons willing at the outset
     * @param blocked persons blocked at the outset
     */
    Reservoir(RandomDraws draws, int origin, int willing, int blocked) {
        this.draws = draws;
        this.origin = origin;
        this.willing = willing;
        this.blocked = blocked;
    }

    /**
     * Lets a day pass.
     *
     * @param today      number of the day
     * @param rule       rates in force
     * @param conditions what holds on the day
     */
    void pass(int today, Mobilisation rule, Conditions conditions) {
        day = today;
        double leave = rule.leaveWilling(conditions.reach());
        double stillWilling = shareStillThere(leave);
        int hours = poisson(Draw.WILLING_FOR_HOURS, conditions.willingPerDay() * (1 - stillWilling));
        int leaving = binomial(Draw.STOP_BEING_WILLING, willing, -Math.expm1(-leave));
        attemptsToday = binomial(Draw.TRY, hours + leaving, rule.attempt(conditions.reach()) / leave);
        int blockedToday = binomial(Draw.BLOCKED, attemptsToday, conditions.blockedShare());
        travelledToday = attemptsToday - blockedToday;
        willing += poisson(Draw.STILL_WILLING, conditions.willingPerDay() * stillWilling) - leaving;
        passBlocked(rule, conditions.blockedShare(), blockedToday);
    }

    private void passBlocked(Mobilisation rule, double blockedShare, int blockedToday) {
        double leave = rule.leaveBlocked(blockedShare);
        int leaving = binomial(Draw.LEAVE_BLOCKED, blocked, -Math.expm1(-leave))
                + binomial(Draw.BLOCKED_FOR_HOURS, blockedToday, 1 - shareStillThere(leave));
        blocked += blockedToday - leaving;
        domesticToday = binomial(Draw.ACT_AT_HOME, leaving, rule.domesticPerDay() / leave);
        double getAway = rule.getAway(blockedShare);
        travelledToday +=
                binomial(Draw.GET_AWAY, leaving - domesticToday, getAway / (getAway + rule.blockedDisengagePerDay()));
    }

    /** Persons willing this evening. */
    int willing() {
        return willing;
    }

    /** Persons blocked this evening. */
    int blocked() {
        return blocked;
    }

    /** Persons who tried to leave for the first time today. */
    int attemptsToday() {
        return attemptsToday;
    }

    /** Persons who got away today, at the first attempt or later. */
    int travelledToday() {
        return travelledToday;
    }

    /** Blocked persons who turned to action at home today. */
    int domesticToday() {
        return domesticToday;
    }

    /** Share of those who come at uniform times of a day that is still there in the evening. */
    private static double shareStillThere(double leavePerDay) {
        return leavePerDay == 0 ? 1 : -Math.expm1(-leavePerDay) / leavePerDay;
    }

    private int poisson(Draw draw, double mean) {
        return mean == 0 ? 0 : CountQuantile.poisson(uniform(draw), mean);
    }

    private int binomial(Draw draw, int trials, double chance) {
        return trials == 0 || chance == 0 ? 0 : CountQuantile.binomial(uniform(draw), trials, chance);
    }

    private double uniform(Draw draw) {
        return draws.uniform(origin, Purpose.RESERVOIR, day, draw.ordinal());
    }
}
