package dispersal.report;

import dispersal.analysis.Table;
import dispersal.analysis.Table.Column;
import java.util.List;

/** Made-up tables of a calibration of three parameters, one of which is not identified. */
final class CalibrationFixture {

    private static final List<String> PATHS =
            List.of("attrition.kill_base_per_day", "utilities.return_constant", "utilities.loyalty");
    private static final double[] LOW = {0.0003, -3.5, 0.5};
    private static final double[] HIGH = {0.0012, 0.5, 4};
    private static final int DRAWS = 40;

    private CalibrationFixture() {}

    static Table summary() {
        Table table = new Table(
                "posterior-summary",
                List.of(
                        Column.text("parameter"),
                        Column.text("unit"),
                        Column.decimal("prior_low", ""),
                        Column.decimal("prior_high", ""),
                        Column.decimal("q05", ""),
                        Column.decimal("q50", ""),
                        Column.decimal("q95", ""),
                        Column.text("identified"),
                        Column.text("partner"),
                        Column.decimal("correlation", "1")));
        for (int p = 0; p < PATHS.size(); p++) {
            table.add(
                    PATHS.get(p),
                    p == 0 ? "1/day" : "utils",
                    LOW[p],
                    HIGH[p],
                    at(p, 0.3),
                    at(p, 0.5),
                    at(p, 0.7),
                    p == 2 ? "no" : "yes",
                    PATHS.get((p + 1) % PATHS.size()),
                    p == 1 ? -0.8 : 0.3);
        }
        return table;
    }

    static Table draws() {
        Table table = new Table(
                "posterior",
                List.of(
                        Column.integer("draw", ""),
                        Column.decimal(PATHS.get(0), ""),
                        Column.decimal(PATHS.get(1), ""),
                        Column.decimal(PATHS.get(2), "")));
        for (int draw = 0; draw < DRAWS; draw++) {
            double share = 0.3 + 0.4 * draw / DRAWS;
            table.add(draw + 1L, at(0, share), at(1, 1 - share), at(2, share * share));
        }
        return table;
    }

    static Table fit(int replicates) {
        Table validation = ValidationFixture.table(replicates);
        Table fit = new Table("fit", validation.columns());
        validation.rows().forEach(fit::add);
        return fit;
    }

    private static double at(int parameter, double share) {
        return LOW[parameter] + share * (HIGH[parameter] - LOW[parameter]);
    }
}
