package dispersal.observation;

import dispersal.analysis.Table;
import dispersal.analysis.Table.Column;
import dispersal.model.Event;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/**
 * How long after coming home people turned to violence again: table {@code reengagements} (lag_days, persons), a row for each number
 * of whole days that occurs, of those who came home since the start. Who came home before is left out, for the model does not tell
 * when.
 */
public final class Reengagements implements Metric {

    static final String NAME = "reengagements";
    private static final long serialVersionUID = 1;

    private final Scene scene;
    private final TreeMap<Long, Long> agentsByLag = new TreeMap<>();
    /** Day on which each fighter came home, not-a-number for the others. */
    private final double[] homecoming;

    /** Nobody counted yet. */
    public Reengagements(Scene scene) {
        this.scene = scene;
        homecoming = new double[scene.fighters().count()];
        Arrays.fill(homecoming, Double.NaN);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void hear(Event event) {
        if (event instanceof Event.Moved moved) {
            if (moved.to().isHome() && !moved.from().isHome()) {
                homecoming[moved.fighter()] = moved.time();
            }
        } else if (event instanceof Event.Reengaged reengaged && !Double.isNaN(homecoming[reengaged.fighter()])) {
            agentsByLag.merge((long) (reengaged.time() - homecoming[reengaged.fighter()]), 1L, Long::sum);
        }
    }

    @Override
    public List<Table> finish() {
        Table table =
                new Table(NAME, List.of(Column.integer("lag_days", "days"), Column.integer("persons", "persons")));
        long weight = scene.fighters().weight();
        agentsByLag.forEach((lag, agents) -> table.add(lag, agents * weight));
        return List.of(table);
    }
}
