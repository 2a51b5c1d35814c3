package dispersal.report;

import dispersal.analysis.Table;
import dispersal.analysis.Table.Column;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;

/** Made-up tables of what happens at home: caseloads and incidents. */
final class HomeFixture {

    private static final List<String> PATHWAYS = List.of("returnee", "blocked", "inspired");

    private HomeFixture() {}

    /** Caseloads of some states, in a third of which a line forms. */
    static Table caseload(int replicates, LocalDate start, int weeks, List<String> origins, double scale) {
        Table table = new Table(
                "caseload",
                List.of(
                        Column.integer("run", ""),
                        Column.integer("replicate", ""),
                        Column.text("date"),
                        Column.text("origin"),
                        Column.integer("monitored", "persons"),
                        Column.integer("waiting", "persons"),
                        Column.integer("custody", "persons"),
                        Column.integer("prison", "persons"),
                        Column.integer("rehabilitation", "persons"),
                        Column.decimal("capacity", "persons"),
                        Column.decimal("unmonitored_person_days", "person-days")));
        for (long r = 0; r < replicates; r++) {
            double level = 1 + 0.1 * new Random(r).nextGaussian();
            for (int w = 0; w < weeks; w++) {
                for (int o = 0; o < origins.size(); o++) {
                    double full = scale * 600 / (1 + 0.4 * o);
                    double known = level * full * Math.min(1, w / 150.0);
                    double capacity = o % 3 == 0 ? 0.7 * full : 3 * full;
                    double monitored = Math.min(known, capacity);
                    table.add(
                            r,
                            r,
                            start.plusWeeks(w).toString(),
                            origins.get(o),
                            Math.round(monitored),
                            Math.round(known - monitored),
                            Math.round(0.1 * known),
                            Math.round(0.4 * known),
                            Math.round(0.05 * known),
                            capacity,
                            0.0);
                }
            }
        }
        return table;
    }

    /** Incidents in some regions. */
    static Table incidents(int replicates, YearMonth start, int months, List<String> regions, double scale) {
        Table table = new Table(
                "incidents",
                List.of(
                        Column.integer("run", ""),
                        Column.integer("replicate", ""),
                        Column.text("month"),
                        Column.text("region"),
                        Column.text("pathway"),
                        Column.integer("incidents", "incidents"),
                        Column.integer("disrupted", "incidents")));
        for (long r = 0; r < replicates; r++) {
            Random random = new Random(23 + r);
            for (int m = 0; m < months; m++) {
                for (String region : regions) {
                    for (int p = 0; p < PATHWAYS.size(); p++) {
                        long all = Math.round(scale * (p + 0.5) * 2 * random.nextDouble());
                        long disrupted = Math.round(all * random.nextDouble());
                        String month = start.plusMonths(m).toString();
                        table.add(r, r, month, region, PATHWAYS.get(p), all, disrupted);
                    }
                }
            }
        }
        return table;
    }
}
