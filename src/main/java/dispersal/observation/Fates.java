package dispersal.observation;

import dispersal.analysis.Table;
import dispersal.analysis.Table.Column;
import dispersal.model.Event;
import dispersal.model.Posture;
import dispersal.scenario.Horizon;
import dispersal.scenario.OriginState;
import java.util.List;

/**
 * What has become of the people of each origin on the census dates: table {@code fates} (date, origin, fate, persons) with a row
 * for every origin and fate, zeros included, so that the persons of one origin sum to the same total on each date.
 */
public final class Fates implements Metric {

    static final String NAME = "fates";
    private static final long serialVersionUID = 1;

    private final Scene scene;
    private final Censuses censuses;
    /** Agents by origin, then posture. */
    private final long[] agents;

    /** Nobody counted yet. */
    public Fates(Scene scene) {
        this.scene = scene;
        censuses = Censuses.onDates(scene.scenario().horizon());
        agents = new long[scene.scenario().origins().size() * FateWords.all().size()];
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void hear(Event event) {
        if (event instanceof Event.Moved moved) {
            agents[cell(moved.fighter(), moved.from())]--;
            agents[cell(moved.fighter(), moved.to())]++;
        } else if (event instanceof Event.Placed placed) {
            agents[cell(placed.fighter(), placed.posture())]++;
        } else if (event instanceof Event.DayBegan began && censuses.due(began.time())) {
            censuses.take(agents);
        }
    }

    private int cell(int fighter, Posture posture) {
        return scene.fighters().origin(fighter) * FateWords.all().size() + FateWords.of(posture);
    }

    @Override
    public List<Table> finish() {
        Table table = new Table(
                NAME,
                List.of(
                        Column.text("date"),
                        Column.text("origin"),
                        Column.text("fate"),
                        Column.integer("persons", "persons")));
        Horizon horizon = scene.scenario().horizon();
        for (int c = 0; c < censuses.counts().size(); c++) {
            String date = horizon.dateOf(censuses.days().get(c)).toString();
            addCensus(table, date, censuses.counts().get(c));
        }
        return List.of(table);
    }

    private void addCensus(Table table, String date, long[] counted) {
        int weight = scene.fighters().weight();
        int cell = 0;
        for (OriginState origin : scene.scenario().origins()) {
            for (String fate : FateWords.all()) {
                table.add(date, origin.id(), fate, counted[cell] * weight);
                cell++;
            }
        }
    }
}
