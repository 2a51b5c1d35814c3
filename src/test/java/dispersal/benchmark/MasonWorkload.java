package dispersal.benchmark;

import sim.engine.SimState;

/**
 * The reference workload as a MASON model is usually written: every agent is an object on the schedule that is stepped every
 * day, chance comes from the model's generator. The yardstick.
 */
public final class MasonWorkload extends SimState {

    private static final long serialVersionUID = 1;

    final transient Workload law;
    final transient Fates fates = new Fates();
    final int[] present = new int[Workload.PLACES];
    /** Parts of the utilities that hold for the day, by place and option. */
    final double[][] common = new double[Workload.PLACES][Workload.OPTIONS];

    /** Chances of the day, by place: of being killed or captured, and of being killed. */
    final double[] struck = new double[Workload.PLACES];

    final double[] killed = new double[Workload.PLACES];
    private final transient MasonAgent[] agents;

    private MasonWorkload(Workload law, int agents, long seed) {
        super(seed);
        this.law = law;
        this.agents = new MasonAgent[agents];
    }

    /**
     * Lives through the workload.
     *
     * @param law    what governs it
     * @param agents how many, a multiple of ten
     * @param seed   of the generator
     * @return what became of them
     */
    public static Fates run(Workload law, int agents, long seed) {
        MasonWorkload model = new MasonWorkload(law, agents, seed);
        model.start();
        for (int day = 0; day < Workload.DAYS; day++) {
            model.schedule.step(model);
        }
        model.countTheRest();
        return model.fates;
    }

    @Override
    public void start() {
        super.start();
        schedule.scheduleRepeating(0.0, 0, state -> beginDay(day()));
        for (int i = 0; i < agents.length; i++) {
            agents[i] = new MasonAgent(this, i % Workload.CITIES);
            agents[i].stopWith(schedule.scheduleRepeating(0.0, 1, agents[i]));
        }
    }

    int day() {
        return (int) schedule.getTime();
    }

    private void beginDay(int day) {
        for (int place = 0; place < Workload.PLACES; place++) {
            double death = law.deathPerDay(place, day);
            double both = death + law.capturePerDay(place);
            struck[place] = 1 - Math.exp(-both);
            killed[place] = struck[place] * death / both;
            for (int option = 0; option < Workload.OPTIONS; option++) {
                common[place][option] = law.commonUtility(place, option, day, present, agents.length);
            }
        }
    }

    private void countTheRest() {
        for (MasonAgent agent : agents) {
            agent.countAtEnd(fates);
        }
    }
}
