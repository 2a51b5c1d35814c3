package dispersal.observation;

import dispersal.analysis.Table;
import dispersal.analysis.Table.Column;
import dispersal.model.Event;
import java.util.List;

/**
 * Who moved between which nodes in each month: table {@code flows} (month, from, to, persons) with the words of
 * {@link Whereabouts#nodes}, one row for each pair with anybody. Moves within one node are not flows. For each node, those placed
 * there at the start plus arrivals minus departures are those present ({@link #present}).
 */
public final class Flows implements Metric {

    static final String NAME = "flows";
    private static final long serialVersionUID = 1;

    private final Scene scene;
    private final Whereabouts nodes;
    private final Months months;
    /** Agents placed at each node at the start. */
    private final long[] opening;

    /** Nobody counted yet. */
    public Flows(Scene scene) {
        this.scene = scene;
        nodes = Whereabouts.nodes(scene);
        int size = nodes.words().size();
        months = new Months(scene.scenario().horizon(), size * size);
        opening = new long[size];
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void hear(Event event) {
        if (event instanceof Event.Moved moved) {
            int from = nodes.of(moved.from(), moved.origin());
            int to = nodes.of(moved.to(), moved.place());
            if (from != to) {
                months.present()[from * opening.length + to]++;
            }
        } else if (event instanceof Event.Placed placed) {
            opening[nodes.of(placed.posture(), placed.place())]++;
        } else if (event instanceof Event.DayBegan began) {
            months.begin(began.time());
        }
    }

    /** Names of the nodes. */
    public List<String> nodes() {
        return nodes.words();
    }

    /**
     * Who is at each node now as the flows have it: the opening stock plus all that flowed in less all that flowed out.
     *
     * @return persons by node, in the order of {@link #nodes()}
     */
    public long[] present() {
        long[] agents = opening.clone();
        int size = agents.length;
        for (int month = 0; month < months.size(); month++) {
            long[] moves = months.counts(month);
            for (int pair = 0; pair < moves.length; pair++) {
                agents[pair / size] -= moves[pair];
                agents[pair % size] += moves[pair];
            }
        }
        for (int node = 0; node < size; node++) {
            agents[node] *= scene.fighters().weight();
        }
        return agents;
    }

    @Override
    public List<Table> finish() {
        Table table = new Table(
                NAME,
                List.of(
                        Column.text("month"),
                        Column.text("from"),
                        Column.text("to"),
                        Column.integer("persons", "persons")));
        int size = opening.length;
        for (int month = 0; month < months.size(); month++) {
            long[] moves = months.counts(month);
            for (int pair = 0; pair < moves.length; pair++) {
                if (moves[pair] > 0) {
                    String from = nodes.words().get(pair / size);
                    String to = nodes.words().get(pair % size);
                    table.add(
                            months.name(month),
                            from,
                            to,
                            moves[pair] * scene.fighters().weight());
                }
            }
        }
        return List.of(table);
    }
}
