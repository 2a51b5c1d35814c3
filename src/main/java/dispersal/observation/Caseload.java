package dispersal.observation;

import dispersal.analysis.Table;
import dispersal.analysis.Table.Column;
import dispersal.model.Event;
import dispersal.model.Posture;
import dispersal.scenario.OriginState;
import java.util.ArrayList;
import java.util.List;

/**
 * Load of the authorities at home against what they can do, from week to week: table {@code caseload} (date, origin, monitored,
 * waiting, custody, prison, rehabilitation, capacity, unmonitored_person_days), on the days of the stocks. Capacity is the number of
 * persons that can be monitored at the time. Unmonitored person-days are those that known returnees have spent waiting for a slot
 * since the start.
 */
public final class Caseload implements Metric {

    static final String NAME = "caseload";
    private static final long serialVersionUID = 1;
    private static final Posture[] COUNTED = {
        Posture.MONITORED, Posture.WAITING, Posture.CUSTODY, Posture.IMPRISONED, Posture.REHABILITATION
    };
    private static final int WAITING = 1;
    private static final int WIDTH = COUNTED.length;

    private record Reading(double[] capacity, double[] waited) implements java.io.Serializable {}

    private final Scene scene;
    private final Censuses censuses;
    /** Agents by origin, then posture counted. */
    private final long[] agents;

    private final double[] waited;
    private final double[] since;
    private final List<Reading> readings = new ArrayList<>();

    /** Nobody counted yet. */
    public Caseload(Scene scene) {
        this.scene = scene;
        int origins = scene.scenario().origins().size();
        censuses = Censuses.weekly(scene.scenario().horizon());
        agents = new long[origins * WIDTH];
        waited = new double[origins];
        since = new double[origins];
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void hear(Event event) {
        if (event instanceof Event.Moved moved) {
            count(moved.fighter(), moved.from(), -1, moved.time());
            count(moved.fighter(), moved.to(), 1, moved.time());
        } else if (event instanceof Event.Placed placed) {
            count(placed.fighter(), placed.posture(), 1, placed.time());
        } else if (event instanceof Event.DayBegan began && censuses.due(began.time())) {
            take(began.time());
        }
    }

    private void count(int fighter, Posture posture, int change, double time) {
        for (int c = 0; c < WIDTH; c++) {
            if (COUNTED[c] == posture) {
                int origin = scene.fighters().origin(fighter);
                if (c == WAITING) {
                    pass(origin, time);
                }
                agents[origin * WIDTH + c] += change;
            }
        }
    }

    private void pass(int origin, double time) {
        waited[origin] += agents[origin * WIDTH + WAITING] * (time - since[origin]);
        since[origin] = time;
    }

    private void take(double time) {
        censuses.take(agents);
        double[] capacity = new double[waited.length];
        for (int origin = 0; origin < waited.length; origin++) {
            pass(origin, time);
            capacity[origin] = scene.present().origins().get(origin).monitoringCapacity();
        }
        readings.add(new Reading(capacity, waited.clone()));
    }

    @Override
    public List<Table> finish() {
        Table table = new Table(
                NAME,
                List.of(
                        Column.text("date"),
                        Column.text("origin"),
                        Column.integer("monitored", "persons"),
                        Column.integer("waiting", "persons"),
                        Column.integer("custody", "persons"),
                        Column.integer("prison", "persons"),
                        Column.integer("rehabilitation", "persons"),
                        Column.decimal("capacity", "persons"),
                        Column.decimal("unmonitored_person_days", "person-days")));
        for (int c = 0; c < readings.size(); c++) {
            int day = censuses.days().get(c);
            addWeek(table, scene.scenario().horizon().dateOf(day).toString(), c);
        }
        return List.of(table);
    }

    private void addWeek(Table table, String date, int week) {
        long weight = scene.fighters().weight();
        long[] counted = censuses.counts().get(week);
        int cell = 0;
        int number = 0;
        for (OriginState origin : scene.scenario().origins()) {
            table.add(
                    date,
                    origin.id(),
                    counted[cell++] * weight,
                    counted[cell++] * weight,
                    counted[cell++] * weight,
                    counted[cell++] * weight,
                    counted[cell++] * weight,
                    readings.get(week).capacity()[number],
                    readings.get(week).waited()[number] * weight);
            number++;
        }
    }
}
