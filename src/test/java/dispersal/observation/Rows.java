package dispersal.observation;

import dispersal.analysis.Table;
import dispersal.model.Event;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Runs a metric over the tiny history and shows rows as text, cells parted by blanks. */
final class Rows {

    private Rows() {}

    static Table measure(Metric metric, List<Event> events) {
        events.forEach(metric::hear);
        return metric.finish().get(0);
    }

    static List<String> of(Table table) {
        return table.rows().stream()
                .map(row -> Arrays.stream(row).map(String::valueOf).collect(Collectors.joining(" ")))
                .toList();
    }
}
