package dispersal.benchmark;

/**
 * The law of the reference workload: agents in ten cities die, are captured, decide every fortnight or so whether to leave for
 * one of fourteen places, and travel there over borders. All numbers come from one stream, so that every implementation in
 * every language has the same.
 */
public final class Workload {

    /** Days lived through. */
    public static final int DAYS = 1096;
    /** Places where people start, numbered from 0. */
    public static final int CITIES = 10;
    /** Places where people can be: the cities and four hubs after them. */
    public static final int PLACES = 14;
    /** What can be chosen: to stay (0), one of the hubs (1 to 4), or one of ten destinations that nobody leaves. */
    public static final int OPTIONS = 15;
    /** First option that nobody comes back from. */
    public static final int FIRST_ABSORBING = 5;
    /** Traits of an agent, uniform between -1 and 1. */
    public static final int TRAITS = 4;
    /** Chance of a decision on a day. */
    public static final double DECISION_PROBABILITY = 1.0 / 14;

    private static final int YEAR = 365;
    private static final int SIEGE_BEGINS = 300;
    private static final int SIEGE_ENDS = 420;
    private static final int TRANSIT_PLACES = 56;

    private final double[] deadliness = new double[PLACES];
    private final double[] capture = new double[PLACES];
    private final double[][][] sensitivity = new double[PLACES][OPTIONS][TRAITS];
    private final double[][] constant = new double[PLACES][OPTIONS];
    private final double[] phase = new double[OPTIONS];
    private final int[][][] legDays = new int[PLACES][OPTIONS][];
    private final double[][][] legRisk = new double[PLACES][OPTIONS][];

    /** The law as agreed. */
    public Workload() {
        this(1);
    }

    /**
     * The law with another danger of death, to show that the test of agreement notices.
     *
     * @param danger factor on the hazard of death
     */
    public Workload(double danger) {
        ParameterStream next = new ParameterStream();
        for (int place = 0; place < PLACES; place++) {
            deadliness[place] = (0.5 + next.uniform()) * danger;
            capture[place] = 0.5 + next.uniform();
            if (place >= CITIES) {
                deadliness[place] *= 0.5;
            }
        }
        for (int place = 0; place < PLACES; place++) {
            drawUtilities(next, place);
        }
        for (int option = FIRST_ABSORBING; option < OPTIONS; option++) {
            phase[option] = 2 * Math.PI * next.uniform();
        }
        for (int place = 0; place < PLACES; place++) {
            for (int option = 1; option < OPTIONS; option++) {
                drawJourney(next, place, option);
            }
        }
    }

    private void drawUtilities(ParameterStream next, int place) {
        for (int option = 0; option < OPTIONS; option++) {
            for (int trait = 0; trait < TRAITS; trait++) {
                sensitivity[place][option][trait] = 0.8 * (2 * next.uniform() - 1);
            }
            double drawn = next.uniform();
            constant[place][option] = option == 0 ? 6.0 : 0.6 * (2 * drawn - 1);
        }
    }

    private void drawJourney(ParameterStream next, int place, int option) {
        int legs = 3 + (int) (4 * next.uniform());
        legDays[place][option] = new int[legs];
        legRisk[place][option] = new double[legs];
        for (int leg = 0; leg < legs; leg++) {
            legDays[place][option][leg] = 2 + (int) (9 * next.uniform());
            boolean border = next.uniform() < 0.6;
            double risk = 0.02 + 0.10 * next.uniform();
            legRisk[place][option][leg] = border ? risk : 0;
            next.below(TRANSIT_PLACES);
        }
    }

    /** Intensity of death at a place on a day [1/day]. */
    public double deathPerDay(int place, int day) {
        double siege = day >= SIEGE_BEGINS && day < SIEGE_ENDS ? 3 : 1;
        return 0.0005 * (1 + 0.6 * Math.sin(2 * Math.PI * day / YEAR)) * siege * deadliness[place];
    }

    /** Intensity of capture at a place [1/day]. */
    public double capturePerDay(int place) {
        return 0.0002 * capture[place];
    }

    /** Part of a utility that belongs to the agent and the place: constant plus traits times sensitivities. */
    public double ownUtility(int place, int option, double[] traits) {
        double[] by = sensitivity[place][option];
        return constant[place][option] + by[0] * traits[0] + by[1] * traits[1] + by[2] * traits[2] + by[3] * traits[3];
    }

    /**
     * Part of a utility that belongs to the day: the crowd at the place in question, or the season there.
     *
     * @param place   where the agent is
     * @param option  what is considered
     * @param day     the day
     * @param present agents at each place at the start of the day
     * @param agents  all agents
     */
    public double commonUtility(int place, int option, int day, int[] present, int agents) {
        double perCity = (double) agents / CITIES;
        if (option == 0) {
            return 0.5 * present[place] / perCity;
        }
        if (option < FIRST_ABSORBING) {
            return -0.5 * present[destination(option)] / perCity;
        }
        return 0.4 * Math.sin(2 * Math.PI * day / YEAR + phase[option]);
    }

    /** Place an option leads to; that of an option above 4 is one nobody leaves. */
    public static int destination(int option) {
        return CITIES - 1 + option;
    }

    /** Legs of a journey. */
    public int legs(int place, int option) {
        return legDays[place][option].length;
    }

    /** Days a leg takes. */
    public int legDays(int place, int option, int leg) {
        return legDays[place][option][leg];
    }

    /** Chance of being stopped at the end of a leg. */
    public double legRisk(int place, int option, int leg) {
        return legRisk[place][option][leg];
    }
}
