package dispersal.observation;

import dispersal.analysis.Table;
import dispersal.analysis.Table.Column;
import dispersal.model.Event;
import dispersal.model.Pathway;
import dispersal.scenario.Region;
import java.util.List;

/**
 * Incidents by month: table {@code incidents} (month, region, pathway, incidents, disrupted), a row for each region and pathway,
 * zeros included. {@code incidents} counts all, {@code disrupted} those of them in which the authorities were first. Incidents of
 * returnees are their re-engagements.
 */
public final class Incidents implements Metric {

    static final String NAME = "incidents";
    private static final long serialVersionUID = 1;
    private static final Pathway[] PATHWAYS = Pathway.values();
    private static final int BOTH = 2;

    private final Scene scene;
    private final Months months;

    /** Nothing counted yet. */
    public Incidents(Scene scene) {
        this.scene = scene;
        months = new Months(
                scene.scenario().horizon(), scene.scenario().regions().size() * PATHWAYS.length * BOTH);
    }

    @Override
    public String name() {
        return NAME;
    }

    // An incident is announced in the evening, before the next day begins, and so falls into the right month.
    @Override
    public void hear(Event event) {
        if (event instanceof Event.Incident incident) {
            int cell = (incident.region() * PATHWAYS.length + incident.pathway().ordinal()) * BOTH;
            months.present()[cell]++;
            months.present()[cell + 1] += incident.disrupted() ? 1 : 0;
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
                        Column.text("region"),
                        Column.text("pathway"),
                        Column.integer("incidents", "incidents"),
                        Column.integer("disrupted", "incidents")));
        for (int month = 0; month < months.size(); month++) {
            long[] counts = months.counts(month);
            int cell = 0;
            for (Region region : scene.scenario().regions()) {
                for (Pathway pathway : PATHWAYS) {
                    table.add(months.name(month), region.id(), pathway.label(), counts[cell], counts[cell + 1]);
                    cell += BOTH;
                }
            }
        }
        return List.of(table);
    }
}
