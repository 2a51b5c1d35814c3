package dispersal.observation;

import dispersal.analysis.Table;
import dispersal.model.Event;
import dispersal.model.Listener;
import java.util.ArrayList;
import java.util.List;

/** Passes what one run announces to the chosen metrics and collects their tables. */
public final class Recorder implements Listener {

    private static final long serialVersionUID = 1;

    private final Metric[] metrics;

    /**
     * A recorder for a run that has not started.
     *
     * @param scene   what the metrics look at
     * @param metrics names of the metrics, in the order in which their tables are wanted
     * @throws IllegalArgumentException if there is no metric of some name
     */
    public Recorder(Scene scene, List<String> metrics) {
        this.metrics = metrics.stream().map(name -> Metrics.create(name, scene)).toArray(Metric[]::new);
    }

    @Override
    public void hear(Event event) {
        for (Metric metric : metrics) {
            metric.hear(event);
        }
    }

    /**
     * What was measured in the whole run.
     *
     * @return the tables of all chosen metrics
     */
    public List<Table> finish() {
        List<Table> tables = new ArrayList<>();
        for (Metric metric : metrics) {
            tables.addAll(metric.finish());
        }
        return List.copyOf(tables);
    }
}
