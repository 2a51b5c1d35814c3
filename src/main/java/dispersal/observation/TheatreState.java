package dispersal.observation;

import dispersal.analysis.Table;
import dispersal.analysis.Table.Column;
import dispersal.model.Event;
import dispersal.model.Fighters;
import dispersal.model.Posture;
import dispersal.scenario.Horizon;
import java.util.ArrayList;
import java.util.List;

/**
 * What the group holds, earns and pays, and how those who fight for it feel, from week to week: table {@code theatre} (date,
 * territory_index, pay_index, revenue_musd_month, mean_commitment, mean_loyalty), every seven days from the start and on the last
 * day. The first three hold throughout the date; attitudes are those at its end, each as of the fighter's last decision, and empty
 * when nobody fights.
 */
public final class TheatreState implements Metric {

    static final String NAME = "theatre";
    private static final long serialVersionUID = 1;

    private record Reading(int day, double territory, double pay, double revenue, double commitment, double loyalty)
            implements java.io.Serializable {}

    private final Scene scene;
    private final List<Reading> readings = new ArrayList<>();

    /** Nothing read yet. */
    public TheatreState(Scene scene) {
        this.scene = scene;
    }

    @Override
    public String name() {
        return NAME;
    }

    // What holds on a day is settled after the day has begun, so it is read as the next day begins.
    @Override
    public void hear(Event event) {
        if (event instanceof Event.DayBegan began) {
            int yesterday = (int) began.time() - 1;
            int last = scene.scenario().horizon().days() - 1;
            if (yesterday >= 0 && (yesterday % Censuses.WEEK == 0 || yesterday == last)) {
                read(yesterday);
            }
        }
    }

    private void read(int day) {
        Fighters fighters = scene.fighters();
        double commitment = 0;
        double loyalty = 0;
        int fighting = 0;
        for (int fighter = 0; fighter < fighters.count(); fighter++) {
            if (fighters.posture(fighter) == Posture.FIGHTING) {
                commitment += fighters.commitment(fighter);
                loyalty += fighters.loyalty(fighter);
                fighting++;
            }
        }
        readings.add(new Reading(
                day,
                scene.theatre().territoryIndex(),
                scene.theatre().payIndex(),
                scene.theatre().revenue(),
                fighting == 0 ? Double.NaN : commitment / fighting,
                fighting == 0 ? Double.NaN : loyalty / fighting));
    }

    @Override
    public List<Table> finish() {
        Table table = new Table(
                NAME,
                List.of(
                        Column.text("date"),
                        Column.decimal("territory_index", "share"),
                        Column.decimal("pay_index", "share"),
                        Column.decimal("revenue_musd_month", "MUSD/month"),
                        Column.decimal("mean_commitment", "share"),
                        Column.decimal("mean_loyalty", "share")));
        Horizon horizon = scene.scenario().horizon();
        for (Reading reading : readings) {
            table.add(
                    horizon.dateOf(reading.day()).toString(),
                    reading.territory(),
                    reading.pay(),
                    reading.revenue(),
                    reading.commitment(),
                    reading.loyalty());
        }
        return List.of(table);
    }
}
