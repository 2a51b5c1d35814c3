package dispersal.observation;

import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** All metrics there are. A new metric is one file and one line here. */
public final class Metrics {

    private record Entry(String name, Function<Scene, Metric> maker) {}

    private static final List<Entry> ENTRIES = List.of(
            new Entry(Fates.NAME, Fates::new),
            new Entry(Destinations.NAME, Destinations::new),
            new Entry(Stocks.NAME, Stocks::new),
            new Entry(Flows.NAME, Flows::new),
            new Entry(Departures.NAME, Departures::new),
            new Entry(CrossingOutcomes.NAME, CrossingOutcomes::new),
            new Entry(TheatreState.NAME, TheatreState::new),
            new Entry(Caseload.NAME, Caseload::new),
            new Entry(Incidents.NAME, Incidents::new),
            new Entry(Rights.NAME, Rights::new),
            new Entry(ThreatProxies.NAME, ThreatProxies::new),
            new Entry(Cohorts.NAME, Cohorts::new),
            new Entry(Composition.NAME, Composition::new),
            new Entry(Leaving.NAME, Leaving::new),
            new Entry(Reengagements.NAME, Reengagements::new));
    /** What only patterns are measured on. */
    private static final Set<String> FOR_PATTERNS =
            Set.of(Cohorts.NAME, Composition.NAME, Leaving.NAME, Reengagements.NAME);

    private Metrics() {}

    /** Names of all metrics, in the order in which their tables are reported. */
    public static List<String> names() {
        return ENTRIES.stream().map(Entry::name).toList();
    }

    /** Names of the metrics that a run reports unless others are asked for: all but those that only patterns are measured on. */
    public static List<String> usual() {
        return names().stream().filter(name -> !FOR_PATTERNS.contains(name)).toList();
    }

    /**
     * A metric that has heard nothing yet.
     *
     * @param name  its name
     * @param scene what it looks at
     * @return the metric
     * @throws IllegalArgumentException if there is no metric of that name
     */
    public static Metric create(String name, Scene scene) {
        return ENTRIES.stream()
                .filter(entry -> entry.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "no metric is named " + name + "; there are " + String.join(", ", names())))
                .maker()
                .apply(scene);
    }
}
