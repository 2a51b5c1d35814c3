package dispersal.analysis.calibration;

import dispersal.analysis.Table;
import dispersal.analysis.Table.Column;
import dispersal.analysis.calibration.Identifiability.Finding;
import dispersal.analysis.calibration.Identifiability.Pair;
import java.util.List;
import java.util.Optional;

/** What has been learned about each parameter, in one row: before, after, whether that can be trusted, and what it is tied to. */
public final class LearnedTable {

    /** Name of the table. */
    public static final String NAME = "posterior-summary";

    private static final double LOWER = 0.05;
    private static final double MIDDLE = 0.5;
    private static final double UPPER = 0.95;

    private LearnedTable() {}

    /**
     * The table.
     *
     * @param posterior what is thought afterwards
     * @param twin      what the twin experiment says of each parameter, in the same order
     * @param units     unit of each parameter
     * @return one row a parameter; {@code identified} is the verdict of the twin
     */
    public static Table of(Posterior posterior, Identifiability twin, List<String> units) {
        Identifiability own = Identifiability.of(posterior);
        Table table = new Table(
                NAME,
                List.of(
                        Column.text("parameter"),
                        Column.text("unit"),
                        Column.decimal("prior_low", "unit of the parameter"),
                        Column.decimal("prior_high", "unit of the parameter"),
                        Column.decimal("prior_sd", "unit of the parameter"),
                        Column.decimal("mean", "unit of the parameter"),
                        Column.decimal("sd", "unit of the parameter"),
                        Column.decimal("q05", "unit of the parameter"),
                        Column.decimal("q50", "unit of the parameter"),
                        Column.decimal("q95", "unit of the parameter"),
                        Column.decimal("sd_ratio", "1"),
                        Column.text("identified"),
                        Column.text("partner"),
                        Column.decimal("correlation", "1")));
        List<Prior.Parameter> parameters = posterior.prior().parameters();
        for (int p = 0; p < parameters.size(); p++) {
            Prior.Parameter parameter = parameters.get(p);
            Finding found = own.parameters().get(p);
            Optional<Pair> pair = strongest(own, parameter.name());
            table.add(
                    parameter.name(),
                    units.get(p),
                    parameter.distribution().low(),
                    parameter.distribution().high(),
                    found.priorSd(),
                    posterior.mean(p),
                    found.posteriorSd(),
                    posterior.quantile(p, LOWER),
                    posterior.quantile(p, MIDDLE),
                    posterior.quantile(p, UPPER),
                    found.ratio(),
                    twin.parameters().get(p).isIdentified() ? "yes" : "no",
                    pair.map(tie -> tie.one().equals(parameter.name()) ? tie.other() : tie.one())
                            .orElse(""),
                    pair.map(Pair::correlation).orElse(Double.NaN));
        }
        return table;
    }

    private static Optional<Pair> strongest(Identifiability found, String parameter) {
        return found.pairs().stream()
                .filter(pair -> pair.one().equals(parameter) || pair.other().equals(parameter))
                .findFirst();
    }
}
