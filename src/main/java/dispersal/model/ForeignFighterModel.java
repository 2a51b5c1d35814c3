package dispersal.model;

import dispersal.scenario.Custodian;
import dispersal.scenario.PolicyTimeline;
import dispersal.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import sim.engine.SimState;
import sim.engine.Stoppable;

/**
 * One run of the world: where the foreign fighters of a falling caliphate go under one scenario and one seed.
 *
 * <p>On MASON's schedule stands a single object, the {@code DailySchedule}. MASON's own random numbers are not used; all chance
 * comes from {@link RandomDraws}. The parts of the world know the model, and through it each other; nobody outside this package
 * can change anything.
 */
public final class ForeignFighterModel extends SimState {

    private static final long serialVersionUID = 1;

    private final PolicyTimeline timeline;
    private final long runSeed;
    private final Groundwork groundwork;
    final Storeroom storeroom;
    private final List<Listener> listeners = new ArrayList<>();
    private final Places places;
    private final int[] homes;
    private final int[] rivalZones;
    private final double[][] matches;

    final RandomDraws draws;
    private final Fighters fighters;
    private final Theatre theatre;
    final Agenda agenda;
    final HazardClocks clocks;
    final Dangers dangers;
    final HazardClocks.Strike struck;
    final Epochs epochs;
    final Foresight foresight;
    final Transitions transitions;
    final Shocks shocks;
    final Attitudes attitudes;
    final CrossingBeliefs beliefs;
    final RouteChoice routeChoice;
    final Crossings crossings;
    final Affiliates affiliates;
    final Alternatives alternatives;
    final Prospects prospects;
    final Decisions decisions;
    final Journeys journeys;
    final RivalPole rivalPole;
    final ZoneFalls zoneFalls;
    final Inflow inflow;
    final Detention detention;
    final Citizenship citizenship;
    final HomeFront homeFront;
    final Reservoirs reservoirs;
    final Incidents incidents;

    RouteNetwork network;
    private Scenario present;
    private final Custodian[] custodians;
    private final int[] custodianPlaces;
    private Stoppable daily = () -> {};
    private boolean started;

    /**
     * A run that has not started, on groundwork of its own.
     *
     * @param timeline what is assumed, with all dated changes
     * @param seed     seed of the run, all 64 bits of it
     */
    public ForeignFighterModel(PolicyTimeline timeline, long seed) {
        this(timeline, seed, new Groundwork(), new Storeroom());
    }

    /**
     * A run that has not started.
     *
     * @param timeline   what is assumed, with all dated changes
     * @param seed       seed of the run, all 64 bits of it
     * @param groundwork what other runs have worked out already, shared to save time
     * @param storeroom  lends arrays, to this run alone until they are taken back
     * @throws IllegalStateException if the storeroom still serves another run
     */
    public ForeignFighterModel(PolicyTimeline timeline, long seed, Groundwork groundwork, Storeroom storeroom) {
        super(seed);
        storeroom.open();
        this.storeroom = storeroom;
        this.timeline = timeline;
        this.groundwork = groundwork;
        runSeed = seed;
        present = timeline.initial();
        places = new Places(present);
        homes = homes(present, places);
        rivalZones = rivalZones(present);
        matches = new double[present.origins().size()][present.affiliates().size()];
        custodians = new Custodian[present.zones().size()];
        custodianPlaces = new int[present.zones().size()];
        draws = new RandomDraws(seed);
        fighters = PopulationSynthesis.fighters(present, draws, places, groundwork, storeroom);
        network = groundwork.network(present, places);
        int zones = present.zones().size();
        int count = fighters.count();
        theatre = new Theatre(present);
        agenda = new Agenda(days(), storeroom);
        dangers = new Dangers(present);
        int custodyClocks = Detention.clocks(present);
        clocks = new HazardClocks(
                Causes.COUNT, dangers.clocks() + custodyClocks + Citizenship.clocks(present), count, storeroom);
        struck = new StrikeOnAgenda(agenda, clocks);
        epochs = new Epochs(draws, agenda, count, storeroom);
        foresight = new Foresight(fighters, epochs);
        transitions = new Transitions(this, count, zones);
        shocks = new Shocks(this, count, zones);
        attitudes = new Attitudes(this);
        beliefs =
                new CrossingBeliefs(fighters.clusterCount(), present.crossings().size(), present.beliefs(), storeroom);
        routeChoice = new RouteChoice(this, present.crossings().size());
        crossings = new Crossings(present.crossings().size());
        affiliates = new Affiliates(present);
        alternatives = new Alternatives(present.affiliates().size());
        prospects = new Prospects(this, alternatives, count);
        decisions = new Decisions(this, alternatives);
        journeys = new Journeys(this, new Parties(this, count), count);
        rivalPole = new RivalPole(this, count);
        zoneFalls = new ZoneFalls(this);
        inflow = new Inflow(this);
        detention = new Detention(this, present, dangers.clocks(), count);
        citizenship = new Citizenship(this, dangers.clocks() + custodyClocks, count);
        homeFront = new HomeFront(this, count);
        reservoirs = new Reservoirs(this, present);
        incidents = new Incidents(this, present);
        turnTo(present);
    }

    private static int[] homes(Scenario initial, Places places) {
        return initial.origins().stream()
                .mapToInt(origin -> places.indexOf(origin.homeNode(), Places.Kind.HOME))
                .toArray();
    }

    /**
     * Adds somebody who hears all events of the run.
     *
     * @param listener the listener; must be added before the run starts
     */
    public void addListener(Listener listener) {
        listeners.add(listener);
    }

    /**
     * Puts everybody in place and schedules the first day.
     *
     * @throws IllegalStateException if the run has been started before; a model is for one run
     */
    @Override
    public void start() {
        if (started) {
            throw new IllegalStateException("a model lives through one run; make a new one");
        }
        started = true;
        super.start();
        turnTo(timeline.past());
        homeFront.livePast();
        turnTo(timeline.initial());
        for (int fighter = 0; fighter < fighters.count(); fighter++) {
            transitions.place(fighter);
        }
        daily = schedule.scheduleRepeating(0, 0, new DailySchedule());
    }

    /** Runs from the start to the end of the horizon. */
    public void run() {
        start();
        boolean goesOn = true;
        while (goesOn) {
            goesOn = schedule.step(this);
        }
        finish();
    }

    /** What is assumed over the whole run. */
    public PolicyTimeline timeline() {
        return timeline;
    }

    /** What holds at present. */
    public Scenario present() {
        return present;
    }

    /** Seed of the run. */
    public long runSeed() {
        return runSeed;
    }

    /** Length of the run [days]. */
    public int days() {
        return timeline.initial().horizon().days();
    }

    /** The places of the run. */
    public Places places() {
        return places;
    }

    /** The fighters of the run. */
    public Fighters fighters() {
        return fighters;
    }

    /** The theatre of war. */
    public Theatre theatre() {
        return theatre;
    }

    /** The groups abroad. */
    public Affiliates affiliates() {
        return affiliates;
    }

    /** Would-be travellers of all states. */
    public Reservoirs reservoirs() {
        return reservoirs;
    }

    /**
     * Hazard that a returnee re-engages now.
     *
     * @param fighter index of the fighter
     * @param time    now [days]
     * @return hazard [1/day]; 0 for anybody not at liberty at home, or who has re-engaged
     */
    public double reengagementHazard(int fighter, double time) {
        return homeFront.liberty().hazard(fighter, time);
    }

    void announce(Event event) {
        for (Listener listener : listeners) {
            listener.hear(event);
        }
    }

    void end() {
        daily.stop();
    }

    /** From now on another scenario holds. */
    void turnTo(Scenario next) {
        present = next;
        network = groundwork.network(next, places);
        for (int z = 0; z < custodians.length; z++) {
            String id = next.zones().get(z).custodian();
            custodians[z] = custodianNamed(id);
            custodianPlaces[z] = places.indexOf(id, Places.Kind.CUSTODIAN);
        }
        for (int o = 0; o < matches.length; o++) {
            for (int k = 0; k < matches[o].length; k++) {
                matches[o][k] =
                        next.affiliates().get(k).matchOf(next.origins().get(o).region());
            }
        }
    }

    void kill(int fighter, double time) {
        if (fighters.posture(fighter) == Posture.MOVING) {
            journeys.lose(fighter, time);
        }
        transitions.move(fighter, time, Posture.KILLED, fighters.place(fighter));
    }

    /** Somebody is taken prisoner: to prison, or for women where the custodian runs camps, to a camp. */
    void takePrisoner(int fighter, double time, int custodianPlace) {
        boolean camp = fighters.isWoman(fighter)
                && fighters.posture(fighter) != Posture.VETTING
                && custodianNamed(places.id(custodianPlace)).camps();
        transitions.move(fighter, time, camp ? Posture.CAMP : Posture.DETAINED, custodianPlace);
    }

    /** Somebody arrives at the destination of a journey; an affiliate without room sends people on to a third country. */
    void receive(int fighter, double time, int destination, int alternative) {
        if (alternative == Alternatives.RETURN) {
            homeFront.arrive(fighter, time);
        } else if (!alternatives.isAffiliate(alternative)) {
            rivalPole.receive(fighter, time, destination);
        } else if (affiliates.hasRoom(present, affiliateAt(destination))) {
            transitions.move(fighter, time, Posture.RELOCATED, destination);
        } else {
            transitions.move(fighter, time, Posture.THIRD_COUNTRY, destination);
        }
    }

    /**
     * Place to which an alternative leads the fighter through whose eyes {@link #routeChoice} looks; of several zones of the
     * rival pole, the one with the best access, as in the utility of switching.
     */
    int destination(int fighter, int alternative, int from) {
        if (alternative == Alternatives.RETURN) {
            return homes[fighters.origin[fighter]];
        }
        if (alternatives.isAffiliate(alternative)) {
            return affiliatePlace(alternative - Alternatives.FIRST_AFFILIATE);
        }
        int best = -1;
        double largest = Double.NEGATIVE_INFINITY;
        for (int zone : rivalZones) {
            double access = routeChoice.access(from, zone);
            if (access > largest) {
                largest = access;
                best = zone;
            }
        }
        if (best < 0) {
            throw new IllegalStateException("no way to the rival pole from " + places.id(from));
        }
        return best;
    }

    int homeOf(int origin) {
        return homes[origin];
    }

    int[] rivalZones() {
        return rivalZones;
    }

    double matchOf(int origin, int affiliate) {
        return matches[origin][affiliate];
    }

    /** Affiliates follow the zones in the numbering of places. */
    int affiliatePlace(int affiliate) {
        return timeline.initial().zones().size() + affiliate;
    }

    int affiliateAt(int place) {
        return place - timeline.initial().zones().size();
    }

    Custodian custodianOf(int zone) {
        return custodians[zone];
    }

    int custodianPlace(int zone) {
        return custodianPlaces[zone];
    }

    Custodian custodianNamed(String id) {
        for (Custodian custodian : present.custodians()) {
            if (custodian.id().equals(id)) {
                return custodian;
            }
        }
        throw new IllegalArgumentException("no custodian " + id);
    }

    private static int[] rivalZones(Scenario scenario) {
        List<Integer> rival = new ArrayList<>();
        for (int z = 0; z < scenario.zones().size(); z++) {
            if (scenario.zones().get(z).rivalPole()) {
                rival.add(z);
            }
        }
        return rival.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Enters those whom a hazard strikes today. */
    private record StrikeOnAgenda(Agenda agenda, HazardClocks clocks)
            implements HazardClocks.Strike, java.io.Serializable {
        @Override
        public void at(int cause, int fighter, double time) {
            agenda.today().add(time, Causes.occasion(cause), fighter, clocks.ticket(cause, fighter));
        }
    }
}
