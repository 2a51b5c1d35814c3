package dispersal.analysis.calibration;

import dispersal.analysis.Table;
import dispersal.analysis.Table.Column;
import dispersal.analysis.calibration.Identifiability.Finding;
import java.util.List;

/** What a twin experiment recovered of parameters that are known, because they made the data. */
public final class RecoveredTable {

    /** Name of the table. */
    public static final String NAME = "identifiability";

    private static final double LOWER = 0.05;
    private static final double UPPER = 0.95;

    private RecoveredTable() {}

    /**
     * The table.
     *
     * @param posterior what was recovered
     * @param truth     value of each parameter that made the data, not-a-number if it is no single number
     * @return one row a parameter
     */
    public static Table of(Posterior posterior, double[] truth) {
        Table table = new Table(
                NAME,
                List.of(
                        Column.text("parameter"),
                        Column.decimal("truth", "unit of the parameter"),
                        Column.decimal("prior_sd", "unit of the parameter"),
                        Column.decimal("mean", "unit of the parameter"),
                        Column.decimal("sd", "unit of the parameter"),
                        Column.decimal("q05", "unit of the parameter"),
                        Column.decimal("q95", "unit of the parameter"),
                        Column.text("inside"),
                        Column.decimal("sd_ratio", "1"),
                        Column.text("identified"),
                        Column.text("verdict")));
        List<Finding> findings = Identifiability.of(posterior).parameters();
        for (int p = 0; p < truth.length; p++) {
            Finding found = findings.get(p);
            table.add(
                    found.parameter(),
                    truth[p],
                    found.priorSd(),
                    posterior.mean(p),
                    found.posteriorSd(),
                    posterior.quantile(p, LOWER),
                    posterior.quantile(p, UPPER),
                    posterior.interval90(p).holds(truth[p]) ? "yes" : "no",
                    found.ratio(),
                    found.isIdentified() ? "yes" : "no",
                    found.words());
        }
        return table;
    }
}
