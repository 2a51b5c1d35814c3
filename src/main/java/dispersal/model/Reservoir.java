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
     * @param willing       what becomes of the willing
     * @param blocked       what becomes of those who try
     */
    record Conditions(double willingPerDay, Willing willing, Blocked blocked) {}

    /**
     * What becomes of the willing of all states on a day.
     *
     * @param leaving how they stop being willing
     * @param tries   chance that who stops does so by trying to leave
     */
    record Willing(Leaving leaving, Chance tries) {

        /** The willing under some rates and a reach of propaganda, at least 0. */
        static Willing under(Mobilisation rule, double reach) {
            double leave = rule.leaveWilling(reach);
            return new Willing(Leaving.at(leave), Chance.of(rule.attempt(reach) / leave));
        }
    }

    /**
     * What becomes of those of a state who try to leave: as long as rates and blocking stand still, the same every day.
     *
     * @param blocked   chance to be blocked
     * @param leaving   how people stop being blocked
     * @param leaveSoon chance that who is blocked today stops being so today
     * @param actAtHome chance that who stops does so by acting at home
     * @param getAway   chance that who stops otherwise does so by getting away
     */
    record Blocked(Chance blocked, Leaving leaving, Chance leaveSoon, Chance actAtHome, Chance getAway)
            implements Serializable {

        /** The blocked under some rates and a share of attempts blocked, in [0, 1]. */
        static Blocked under(Mobilisation rule, double share) {
            Leaving leaving = Leaving.at(rule.leaveBlocked(share));
            double away = rule.getAway(share);
            return new Blocked(
                    Chance.of(share),
                    leaving,
                    Chance.of(1 - leaving.stillThere()),
                    Chance.of(rule.domesticPerDay() / leaving.perDay()),
                    Chance.of(away / (away + rule.blockedDisengagePerDay())));
        }
    }

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
    record Leaving(double perDay, Chance gone, double stillThere) implements Serializable {

        /** Leaving at a rate, at least 0. */
        static Leaving at(double perDay) {
            double gone = -Math.expm1(-perDay);
            return new Leaving(perDay, Chance.of(gone), perDay == 0 ? 1 : gone / perDay);
        }
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
     * @param conditions what holds on the day
     */
    void pass(int today, Conditions conditions) {
        day = today;
        Leaving leave = conditions.willing().leaving();
        double newcomers = conditions.willingPerDay();
        // one after the other before any is used: the processor then works on several at a time
        double forHours = newcomers > 0 ? uniform(Draw.WILLING_FOR_HOURS) : 0;
        double still = newcomers > 0 ? uniform(Draw.STILL_WILLING) : 0;
        double stop = willing > 0 ? uniform(Draw.STOP_BEING_WILLING) : 0;
        double leaveBlocked = blocked > 0 ? uniform(Draw.LEAVE_BLOCKED) : 0;
        int hours = CountQuantile.poisson(forHours, newcomers * (1 - leave.stillThere()));
        int leaving = CountQuantile.binomial(stop, willing, leave.gone());
        attemptsToday = binomial(Draw.TRY, hours + leaving, conditions.willing().tries());
        int blockedToday =
                binomial(Draw.BLOCKED, attemptsToday, conditions.blocked().blocked());
        travelledToday = attemptsToday - blockedToday;
        willing += CountQuantile.poisson(still, newcomers * leave.stillThere()) - leaving;
        passBlocked(conditions.blocked(), blockedToday, leaveBlocked);
    }

    private void passBlocked(Blocked conditions, int blockedToday, double leaveBlocked) {
        int leaving = CountQuantile.binomial(
                        leaveBlocked, blocked, conditions.leaving().gone())
                + binomial(Draw.BLOCKED_FOR_HOURS, blockedToday, conditions.leaveSoon());
        blocked += blockedToday - leaving;
        domesticToday = binomial(Draw.ACT_AT_HOME, leaving, conditions.actAtHome());
        travelledToday += binomial(Draw.GET_AWAY, leaving - domesticToday, conditions.getAway());
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

    private int binomial(Draw draw, int trials, Chance chance) {
        return trials == 0 || chance.isNone() ? 0 : CountQuantile.binomial(uniform(draw), trials, chance);
    }

    private double uniform(Draw draw) {
        return draws.uniform(origin, Purpose.RESERVOIR, day, draw.ordinal());
    }
}
