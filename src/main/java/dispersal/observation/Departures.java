package dispersal.observation;

import dispersal.analysis.Table;
import dispersal.analysis.Table.Column;
import dispersal.model.Event;
import dispersal.model.Places;
import dispersal.model.Posture;
import java.util.List;

/**
 * Where people set out for in each month: table {@code departures} (month, from, destination, persons), only rows above 0.
 * {@code from} is a node of the flows table; {@code destination} is {@code home}, an affiliate's id or the id of a rival pole's zone.
 * Whoever was turned back and sets out again is counted again.
 */
public final class Departures implements Metric {

    static final String NAME = "departures";
    private static final long serialVersionUID = 1;

    private final Scene scene;
    private final Whereabouts nodes;
    private final Months months;

    /** Nothing counted yet. */
    public Departures(Scene scene) {
        this.scene = scene;
        nodes = Whereabouts.nodes(scene);
        months = new Months(
                scene.scenario().horizon(),
                nodes.words().size() * scene.places().count());
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void hear(Event event) {
        if (event instanceof Event.Moved moved && moved.to() == Posture.MOVING) {
            months.present()[
                    nodes.of(moved.from(), moved.origin()) * scene.places().count() + moved.place()]++;
        } else if (event instanceof Event.DayBegan began) {
            months.begin(began.time());
        }
    }

    @Override
    public List<Table> finish() {
        Table table = new Table(
                NAME,
                List.of(
                        Column.text("month"),
                        Column.text("from"),
                        Column.text("destination"),
                        Column.integer("persons", "persons")));
        for (int month = 0; month < months.size(); month++) {
            for (int node = 0; node < nodes.words().size(); node++) {
                addRows(table, month, node);
            }
        }
        return List.of(table);
    }

    private void addRows(Table table, int month, int node) {
        Places places = scene.places();
        long home = 0;
        for (int place = 0; place < places.count(); place++) {
            long agents = months.counts(month)[node * places.count() + place];
            if (places.kind(place) == Places.Kind.HOME) {
                home += agents;
            } else {
                addRow(table, month, node, places.id(place), agents);
            }
        }
        addRow(table, month, node, "home", home);
    }

    private void addRow(Table table, int month, int node, String destination, long agents) {
        if (agents > 0) {
            long persons = agents * scene.fighters().weight();
            table.add(months.name(month), nodes.words().get(node), destination, persons);
        }
    }
}
