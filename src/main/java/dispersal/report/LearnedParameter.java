package dispersal.report;

import dispersal.analysis.Table;
import dispersal.analysis.calibration.LearnedTable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A parameter before and after a calibration.
 *
 * @param path       its path
 * @param unit       its unit, empty for none
 * @param low        lower end of its prior
 * @param high       upper end of its prior
 * @param interval   median of the posterior with its 90 % interval
 * @param identified whether the twin experiment recovers it
 * @param draws      equally weighted draws of the posterior
 */
record LearnedParameter(
        String path, String unit, double low, double high, Band interval, boolean identified, double[] draws) {

    /** Name of the table of draws. */
    static final String DRAWS = "posterior";

    /** The parameters of a result, in order. */
    static List<LearnedParameter> of(Tables tables) {
        Table summary = tables.table(LearnedTable.NAME);
        Table draws = tables.table(DRAWS);
        List<LearnedParameter> found = new ArrayList<>();
        for (int row = 0; row < summary.size(); row++) {
            String path = summary.text(row, "parameter");
            if (draws.findIndexOf(path).isPresent()) {
                found.add(new LearnedParameter(
                        path,
                        summary.text(row, "unit"),
                        summary.number(row, "prior_low"),
                        summary.number(row, "prior_high"),
                        new Band(summary.number(row, "q05"), summary.number(row, "q50"), summary.number(row, "q95")),
                        summary.text(row, "identified").equals("yes"),
                        IntStream.range(0, draws.size())
                                .mapToDouble(draw -> draws.number(draw, path))
                                .toArray()));
            }
        }
        return found;
    }

    /** Where a value lies in the range of the prior [0, 1]. */
    double share(double value) {
        return high > low ? (value - low) / (high - low) : 0;
    }
}
