package dispersal.observation;

import dispersal.analysis.Table;
import dispersal.analysis.Table.Column;
import dispersal.model.Event;
import dispersal.model.Posture;
import java.util.ArrayList;
import java.util.List;

/**
 * How people leave the group, by month: table {@code leaving} (month, attempts, executed, parties, travellers, largest_day_share).
 * Attempts are fighters who set out on a journey of their own accord and those executed for trying. Parties are those that tried a
 * crossing, travellers the persons in them. The largest day is that on which the greatest share of the people present (fighting or
 * underground) set out; days of a negotiated evacuation are left aside.
 */
public final class Leaving implements Metric {

    static final String NAME = "leaving";
    private static final long serialVersionUID = 1;
    private static final int ATTEMPTS = 0;
    private static final int EXECUTED = 1;
    private static final int PARTIES = 2;
    private static final int TRAVELLERS = 3;
    private static final int WIDTH = 4;

    private final Scene scene;
    private final Months months;
    private final List<Double> largestDays = new ArrayList<>();
    private long present;
    private long presentInTheMorning;
    private long leftToday;
    private boolean evacuatedToday;
    private double largestDay;

    /** Nothing counted yet. */
    public Leaving(Scene scene) {
        this.scene = scene;
        months = new Months(scene.scenario().horizon(), WIDTH);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void hear(Event event) {
        if (event instanceof Event.Moved moved) {
            count(moved.from(), moved.to());
        } else if (event instanceof Event.Placed placed) {
            present += withGroup(placed.posture()) ? 1 : 0;
        } else if (event instanceof Event.CrossingTried tried) {
            months.present()[PARTIES]++;
            months.present()[TRAVELLERS] += tried.party();
        } else if (event instanceof Event.ZoneFell fell) {
            evacuatedToday |= fell.evacuated();
        } else if (event instanceof Event.DayBegan began) {
            begin(began.time());
        }
    }

    private void count(Posture from, Posture to) {
        present += (withGroup(to) ? 1 : 0) - (withGroup(from) ? 1 : 0);
        if (withGroup(from) && to == Posture.MOVING) {
            leftToday++;
        }
        if (from == Posture.FIGHTING && (to == Posture.MOVING || to == Posture.EXECUTED)) {
            months.present()[ATTEMPTS]++;
            months.present()[EXECUTED] += to == Posture.EXECUTED ? 1 : 0;
        }
    }

    private static boolean withGroup(Posture posture) {
        return posture == Posture.FIGHTING || posture == Posture.UNDERGROUND;
    }

    private void begin(double day) {
        if (presentInTheMorning > 0 && !evacuatedToday) {
            largestDay = Math.max(largestDay, (double) leftToday / presentInTheMorning);
        }
        int before = months.size();
        months.begin(day);
        if (months.size() > before || day == scene.scenario().horizon().days()) {
            largestDays.add(largestDay);
            largestDay = 0;
        }
        presentInTheMorning = present;
        leftToday = 0;
        evacuatedToday = false;
    }

    @Override
    public List<Table> finish() {
        Table table = new Table(
                NAME,
                List.of(
                        Column.text("month"),
                        Column.integer("attempts", "persons"),
                        Column.integer("executed", "persons"),
                        Column.integer("parties", "parties"),
                        Column.integer("travellers", "persons"),
                        Column.decimal("largest_day_share", "share")));
        long weight = scene.fighters().weight();
        for (int month = 0; month < largestDays.size(); month++) {
            long[] counts = months.counts(month);
            table.add(
                    months.name(month),
                    counts[ATTEMPTS] * weight,
                    counts[EXECUTED] * weight,
                    counts[PARTIES] * weight,
                    counts[TRAVELLERS] * weight,
                    largestDays.get(month));
        }
        return List.of(table);
    }
}
