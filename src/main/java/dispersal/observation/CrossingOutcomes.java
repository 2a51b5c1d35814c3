package dispersal.observation;

import dispersal.analysis.Table;
import dispersal.analysis.Table.Column;
import dispersal.model.Event;
import dispersal.scenario.Crossing;
import java.util.List;

/**
 * What happened to people at the crossings in each month: table {@code crossings} (month, crossing, attempts, detected, captured,
 * turned_back, released, refused_unlisted), all in persons, a row for every month and crossing. {@code refused_unlisted} are those
 * captured or turned back who stand on no watch-list.
 */
public final class CrossingOutcomes implements Metric {

    static final String NAME = "crossings";
    private static final long serialVersionUID = 1;

    private static final int ATTEMPTS = 0;
    private static final int DETECTED = 1;
    private static final int CAPTURED = 2;
    private static final int TURNED_BACK = 3;
    private static final int RELEASED = 4;
    private static final int REFUSED_UNLISTED = 5;
    private static final int WIDTH = 6;

    private final Scene scene;
    private final Months months;

    /** Nothing counted yet. */
    public CrossingOutcomes(Scene scene) {
        this.scene = scene;
        months = new Months(
                scene.scenario().horizon(), scene.scenario().crossings().size() * WIDTH);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void hear(Event event) {
        if (event instanceof Event.CrossingTried tried) {
            count(tried);
        } else if (event instanceof Event.DayBegan began) {
            months.begin(began.time());
        }
    }

    private void count(Event.CrossingTried tried) {
        int party = tried.party();
        add(tried, ATTEMPTS, party);
        if (tried.outcome().detected()) {
            add(tried, DETECTED, party);
        }
        switch (tried.outcome()) {
            case CAPTURED -> refuse(tried, CAPTURED);
            case TURNED_BACK -> refuse(tried, TURNED_BACK);
            case RELEASED -> add(tried, RELEASED, party);
            case PASSED -> {
                // Nobody noticed.
            }
        }
    }

    private void refuse(Event.CrossingTried tried, int column) {
        add(tried, column, tried.party());
        add(tried, REFUSED_UNLISTED, tried.party() - tried.listed());
    }

    private void add(Event.CrossingTried tried, int column, int agents) {
        months.present()[tried.crossing() * WIDTH + column] += agents;
    }

    @Override
    public List<Table> finish() {
        Table table = new Table(
                NAME,
                List.of(
                        Column.text("month"),
                        Column.text("crossing"),
                        Column.integer("attempts", "persons"),
                        Column.integer("detected", "persons"),
                        Column.integer("captured", "persons"),
                        Column.integer("turned_back", "persons"),
                        Column.integer("released", "persons"),
                        Column.integer("refused_unlisted", "persons")));
        List<Crossing> crossings = scene.scenario().crossings();
        for (int month = 0; month < months.size(); month++) {
            for (int crossing = 0; crossing < crossings.size(); crossing++) {
                table.add(row(month, crossing, crossings.get(crossing).id()));
            }
        }
        return List.of(table);
    }

    private Object[] row(int month, int crossing, String id) {
        Object[] cells = new Object[2 + WIDTH];
        cells[0] = months.name(month);
        cells[1] = id;
        for (int c = 0; c < WIDTH; c++) {
            cells[2 + c] = months.counts(month)[crossing * WIDTH + c]
                    * scene.fighters().weight();
        }
        return cells;
    }
}
