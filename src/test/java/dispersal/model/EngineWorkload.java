package dispersal.model;

import dispersal.benchmark.Fates;
import dispersal.benchmark.Workload;
import sim.engine.SimState;

/**
 * The reference workload through the engine of the model: hazard clocks, day buckets, keyed draws, choices from kept weights, and
 * a single entry on MASON's schedule that lives through a day. Every decision of the law is evaluated.
 *
 * <p>What an agent draws next is told by the entry that waits for it: agent and number of the draw, side by side
 * ({@link CounterDraws#counter}). Agents at a place have one entry among the decisions, agents on the way one among the ends of
 * legs; only those whom something happens to are touched.
 */
public final class EngineWorkload extends SimState {

    private static final long serialVersionUID = 1;
    private static final byte GONE = -1;
    private static final int INDEX_BITS = 32;
    /** Numbers of draws that do not belong to the course of events. */
    private static final int THRESHOLD = 1 << 20;

    private static final int CAUSE = THRESHOLD + 1;
    private static final int FIRST_TRAIT = THRESHOLD + 2;

    private final transient Workload law;
    private final transient Fates fates = new Fates();
    private final int agents;
    /** Where an agent is, or set out from. */
    private final byte[] place;
    /** What an agent on the way travels to, and on which leg; 0 at a place. */
    private final byte[] option;

    private final byte[] leg;
    private final int[] present = new int[Workload.PLACES];
    private final float[] factors = new float[Workload.PLACES * WeightedChoice.ROW];
    private final double[] deathShare = new double[Workload.PLACES];
    private final double[] traits = new double[Workload.TRAITS];
    private final CounterDraws draws;
    private final HazardClocks clocks;
    private final WeightedChoice choice;
    private final WaitInDays wait = new WaitInDays(Workload.DECISION_PROBABILITY, Workload.DAYS);
    private final DayBuckets decisions = new DayBuckets(Workload.DAYS, new Storeroom());
    private final DayBuckets legEnds = new DayBuckets(Workload.DAYS, new Storeroom());
    private long[] words = {};
    private byte[] chosen = {};
    private float fetched;

    private EngineWorkload(Workload law, int agents, CounterDraws draws, long seed) {
        super(seed);
        this.law = law;
        this.agents = agents;
        place = new byte[agents];
        option = new byte[agents];
        leg = new byte[agents];
        this.draws = draws;
        clocks = new HazardClocks(1, Workload.PLACES, agents, new Storeroom());
        choice = new WeightedChoice(agents, Workload.OPTIONS);
    }

    /**
     * Lives through the workload.
     *
     * @param law    what governs it
     * @param agents how many, a multiple of ten
     * @param seed   of the draws
     * @return what became of them
     */
    public static Fates run(Workload law, int agents, long seed) {
        return new EngineWorkload(law, agents, new CounterDraws(seed), seed).live();
    }

    /** The same with the next number of one stream for whoever asks, see {@link #run}. */
    public static Fates runOnSharedStream(Workload law, int agents, long seed) {
        return new EngineWorkload(law, agents, new SharedDraws(seed, FIRST_TRAIT), seed).live();
    }

    private Fates live() {
        start();
        for (int day = 0; day < Workload.DAYS; day++) {
            schedule.step(this);
        }
        countTheRest();
        return fates;
    }

    @Override
    public void start() {
        super.start();
        for (int agent = 0; agent < agents; agent++) {
            clocks.arm(0, agent, -Math.log(draws.uniform(agent, THRESHOLD)));
            enter(agent, agent % Workload.CITIES, 0, 0);
        }
        schedule.scheduleRepeating(0.0, 0, state -> live((int) schedule.getTime()));
    }

    /** A day in the order of the law; what the agents weigh is frozen before anybody acts. */
    private void live(int day) {
        setFactors(day);
        setHazards(day);
        for (int clock = 0; clock < Workload.PLACES; clock++) {
            clocks.strikes(0, clock, this::strike);
        }
        endLegs(day);
        decide(day);
        clocks.endDay();
    }

    private void setFactors(int day) {
        for (int from = 0; from < Workload.PLACES; from++) {
            int row = from * WeightedChoice.ROW;
            factors[row] = (float) Math.exp(law.commonUtility(from, 0, day, present, agents));
            for (int k = 1; k < Workload.OPTIONS; k++) {
                // what is weighed elsewhere does not depend on where one is
                factors[row + k] =
                        from > 0 ? factors[k] : (float) Math.exp(law.commonUtility(from, k, day, present, agents));
            }
        }
    }

    private void setHazards(int day) {
        for (int at = 0; at < Workload.PLACES; at++) {
            double death = law.deathPerDay(at, day);
            double both = death + law.capturePerDay(at);
            clocks.setHazard(at, both);
            deathShare[at] = death / both;
        }
    }

    private void strike(int cause, int agent, double time) {
        int at = place[agent];
        present[at]--;
        place[agent] = GONE;
        boolean killed = draws.uniform(agent, CAUSE) < deathShare[at];
        fates.leave(killed ? Fates.DEAD : Fates.CAPTURED, (int) time);
    }

    private void endLegs(int day) {
        int size = legEnds.begin(day);
        for (int entry = 0; entry < size; entry++) {
            endLeg(legEnds.today()[entry], day);
        }
    }

    private void endLeg(long entry, int day) {
        int agent = agentOf(entry);
        int from = place[agent];
        int to = option[agent];
        double risk = law.legRisk(from, to, leg[agent]);
        if (risk > 0 && draws.uniform(agent, (int) entry) < risk) {
            fates.leave(Fates.INTERDICTED, day);
            place[agent] = GONE;
        } else if (++leg[agent] < law.legs(from, to)) {
            legEnds.add(day + law.legDays(from, to, leg[agent]), entry + 1);
        } else if (to >= Workload.FIRST_ABSORBING) {
            fates.arrive(to, day);
            place[agent] = GONE;
        } else {
            option[agent] = 0;
            enter(agent, Workload.destination(to), day + 1, (int) entry + 1);
        }
    }

    private void enter(int agent, int newPlace, int firstDay, int index) {
        place[agent] = (byte) newPlace;
        present[newPlace]++;
        for (int trait = 0; trait < traits.length; trait++) {
            traits[trait] = 2 * draws.uniform(agent, FIRST_TRAIT + trait) - 1;
        }
        for (int k = 0; k < Workload.OPTIONS; k++) {
            boolean here = k > 0 && Workload.destination(k) == newPlace;
            choice.keep(agent, k, here ? Double.NEGATIVE_INFINITY : law.ownUtility(newPlace, k, traits));
        }
        clocks.enter(0, agent, newPlace, 1, firstDay);
        int first = firstDay - 1 + wait.days(draws.uniform(agent, index));
        decisions.add(first, CounterDraws.counter(agent, index + 1));
    }

    private void decide(int day) {
        int size = decisions.begin(day);
        long[] due = decisions.today();
        int deciding = prepare(due, size);
        if (deciding > words.length) {
            words = new long[2 * deciding];
            chosen = new byte[2 * deciding];
        }
        draws.words(due, deciding, words);
        choose(due, deciding);
        act(due, deciding, day);
        fates.countDecisions(deciding);
    }

    private void choose(long[] due, int deciding) {
        for (int entry = 0; entry < deciding; entry++) {
            int agent = agentOf(due[entry]);
            int row = place[agent] * WeightedChoice.ROW;
            chosen[entry] = (byte) choice.draw(agent, factors, row, CounterDraws.upper(words[entry]));
        }
    }

    private void act(long[] due, int deciding, int day) {
        for (int entry = 0; entry < deciding; entry++) {
            if (chosen[entry] == 0) {
                decisions.add(day + wait.days(CounterDraws.lower(words[entry])), due[entry] + 1);
            } else {
                depart(due[entry], chosen[entry], day);
            }
        }
    }

    /** Drops those who are gone and fetches the weights of the others. */
    private int prepare(long[] due, int size) {
        int kept = 0;
        float used = 0;
        for (int entry = 0; entry < size; entry++) {
            int agent = agentOf(due[entry]);
            if (place[agent] != GONE) {
                due[kept++] = due[entry];
                used += choice.fetch(agent);
            }
        }
        fetched = used;
        return kept;
    }

    private void depart(long entry, int to, int day) {
        int agent = agentOf(entry);
        int from = place[agent];
        fates.countMove();
        present[from]--;
        clocks.leave(0, agent, day + 1);
        option[agent] = (byte) to;
        leg[agent] = 0;
        legEnds.add(day + law.legDays(from, to, 0), entry + 1);
    }

    private static int agentOf(long entry) {
        return (int) (entry >>> INDEX_BITS);
    }

    private void countTheRest() {
        for (int agent = 0; agent < agents; agent++) {
            if (place[agent] == GONE) {
                continue;
            }
            if (option[agent] > 0) {
                fates.remain(Fates.TRANSIT);
            } else {
                fates.remainAt(place[agent]);
            }
        }
    }
}
