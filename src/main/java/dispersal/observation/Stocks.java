package dispersal.observation;

import dispersal.analysis.Table;
import dispersal.analysis.Table.Column;
import dispersal.model.Event;
import java.util.List;

/**
 * How many people are doing what from week to week: table {@code stocks} (date, posture, persons), taken every seven days from
 * the start, as the last day begins and as the day after it begins. Postures are named as fates, zeros included.
 */
public final class Stocks implements Metric {

    static final String NAME = "stocks";
    private static final long serialVersionUID = 1;

    private final Scene scene;
    private final Censuses censuses;
    private final long[] agents = new long[FateWords.all().size()];

    /** Nobody counted yet. */
    public Stocks(Scene scene) {
        this.scene = scene;
        censuses = Censuses.weekly(scene.scenario().horizon());
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void hear(Event event) {
        if (event instanceof Event.Moved moved) {
            agents[FateWords.of(moved.from())]--;
            agents[FateWords.of(moved.to())]++;
        } else if (event instanceof Event.Placed placed) {
            agents[FateWords.of(placed.posture())]++;
        } else if (event instanceof Event.DayBegan began && censuses.due(began.time())) {
            censuses.take(agents);
        }
    }

    @Override
    public List<Table> finish() {
        Table table = new Table(
                NAME, List.of(Column.text("date"), Column.text("posture"), Column.integer("persons", "persons")));
        for (int c = 0; c < censuses.counts().size(); c++) {
            String date =
                    scene.scenario().horizon().dateOf(censuses.days().get(c)).toString();
            long[] counted = censuses.counts().get(c);
            for (int fate = 0; fate < counted.length; fate++) {
                table.add(
                        date,
                        FateWords.all().get(fate),
                        counted[fate] * scene.fighters().weight());
            }
        }
        return List.of(table);
    }
}
