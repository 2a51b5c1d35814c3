package dispersal.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntToDoubleFunction;

/**
 * The smallest world for a caseload: people who come at random, are watched for a time that belongs to each of them, and leave.
 * Used to hold the queue against queueing theory.
 */
final class QueueWorld {

    /** Slots from a day on. */
    record Slots(double from, int intensive, int ordinary) {}

    /** Receives the queue after every change. */
    interface Watcher {
        void see(double time, CaseloadQueue queue);
    }

    private record Departure(double time, int person) {}

    private final RandomDraws draws;
    private final double arrivalsPerDay;
    private final DoubleUnaryOperator service;
    private CaseloadQueue queue = new CaseloadQueue(new Storeroom(), new CaseloadQueue.Standings(new Storeroom(), 0));
    private final PriorityQueue<Departure> departures =
            new PriorityQueue<>(Comparator.comparingDouble(Departure::time).thenComparingInt(Departure::person));

    /** When each person came and was first watched; not a number for those still waiting. */
    final List<Double> arrived = new ArrayList<>();

    final List<Double> started = new ArrayList<>();
    IntToDoubleFunction place = person -> arrived.get(person);
    boolean wanted;

    /**
     * A world of identical people.
     *
     * @param service length of monitoring [days] as a function of a unit-exponential draw
     */
    QueueWorld(long seed, double arrivalsPerDay, DoubleUnaryOperator service) {
        draws = new RandomDraws(seed);
        this.arrivalsPerDay = arrivalsPerDay;
        this.service = service;
    }

    CaseloadQueue queue() {
        return queue;
    }

    /** Lives through everything before {@code end}. */
    void run(double end, List<Slots> slots, Watcher watcher) {
        int peopleAtMost = 100 + (int) (2 * end * arrivalsPerDay);
        queue = new CaseloadQueue(new Storeroom(), new CaseloadQueue.Standings(new Storeroom(), peopleAtMost));
        int changes = 0;
        double arrival = gap(0);
        while (true) {
            double change = changes < slots.size() ? slots.get(changes).from() : Double.POSITIVE_INFINITY;
            double departure = departures.isEmpty()
                    ? Double.POSITIVE_INFINITY
                    : departures.peek().time();
            double now = Math.min(change, Math.min(departure, arrival));
            if (now >= end) {
                return;
            }
            if (now == change) {
                Slots next = slots.get(changes++);
                queue.setSlots(next.intensive(), next.ordinary(), now, this::begin);
            } else if (now == departure) {
                queue.leave(departures.remove().person(), now, this::begin);
            } else {
                int person = arrived.size();
                arrived.add(now);
                started.add(Double.NaN);
                queue.join(person, place.applyAsDouble(person), wanted, now, this::begin);
                arrival = now + gap(person + 1);
            }
            watcher.see(now, queue);
        }
    }

    private double gap(int person) {
        return draws.exponential(person, Purpose.ENTRANT, 0) / arrivalsPerDay;
    }

    private void begin(int person, boolean intensive, double time) {
        started.set(person, time);
        double length = service.applyAsDouble(draws.exponential(person, Purpose.MONITORING, 0));
        departures.add(new Departure(time + length, person));
    }
}
