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

    /**
     * What becomes within a day of people who leave a state of mind at a rate.
     *
     * @param perDay     the rate [1/day]
     * @param gone       share of those there in the morning who have left in the evening
     * @param stillThere share of those who come at uniform times of the day who are still there in the evening
     */
    record Leaving(double perDay, double gone, double stillThere) implements Serializable {

        /** Leaving at a rate, at least 0. */
        static Leaving at(double perDay) {
            double gone = -Math.expm1(-perDay);
            return new Leaving(perDay, gone, perDay == 0 ? 1 : gone / perDay);
        }
    }

    private final RandomDraws draws;
    private final int origin;
    private int day;
    private int willing;
    private int blocked;
    private long refused;
    private long gotAway;
    private int attemptsToday;
    private int travelledToday;
    private int domesticToday;
    /** Blocking changes with policies only, so what it does to the blocked is kept from day to day. */
    private Leaving leavingBlocked = Leaving.at(0);

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
     * @param today        number of the day
     * @param rule         rates in force
     * @param conditions   what holds on the day
     * @param willingLeave how the willing stop being willing under the rule and that reach
     */
    void pass(int today, Mobilisation rule, Conditions conditions, Leaving willingLeave) {
        day = today;
        double stillWilling = willingLeave.stillThere();
        int hours = poisson(Draw.WILLING_FOR_HOURS, conditions.willingPerDay() * (1 - stillWilling));
        int leaving = binomial(Draw.STOP_BEING_WILLING, willing, willingLeave.gone());
        attemptsToday = binomial(Draw.TRY, hours + leaving, rule.attempt(conditions.reach()) / willingLeave.perDay());
        int blockedToday = binomial(Draw.BLOCKED, attemptsToday, conditions.blockedShare());
        travelledToday = attemptsToday - blockedToday;
        refused += blockedToday;
        willing += poisson(Draw.STILL_WILLING, conditions.willingPerDay() * stillWilling) - leaving;
        passBlocked(rule, conditions.blockedShare(), blockedToday);
    }

    private void passBlocked(Mobilisation rule, double blockedShare, int blockedToday) {
        double leave = rule.leaveBlocked(blockedShare);
        if (leave != leavingBlocked.perDay()) {
            leavingBlocked = Leaving.at(leave);
        }
        int leaving = binomial(Draw.LEAVE_BLOCKED, blocked, leavingBlocked.gone())
                + binomial(Draw.BLOCKED_FOR_HOURS, blockedToday, 1 - leavingBlocked.stillThere());
        blocked += blockedToday - leaving;
        domesticToday = binomial(Draw.ACT_AT_HOME, leaving, rule.domesticPerDay() / leave);
        double getAway = rule.getAway(blockedShare);
        travelledToday +=
                binomial(Draw.GET_AWAY, leaving - domesticToday, getAway / (getAway + rule.blockedDisengagePerDay()));
        gotAway += travelledToday;
    }

    /** Persons willing this evening. */
    int willing() {
        return willing;
    }

    /** Persons blocked this evening. */
    int blocked() {
        return blocked;
    }

    /** Persons blocked at their first attempt since the outset. */
    long refused() {
        return refused;
    }

    /** Persons who got away since the outset, at the first attempt or later. */
    long gotAway() {
        return gotAway;
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
