package dispersal.analysis.validation;

import dispersal.analysis.Table;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which share of those who came home since the start turned to violence again, and how soon. */
final class ReengagedReturnees implements PatternMeasure {

    private static final String TABLE = "reengagements";
    private static final List<String> WORDS = List.of("ever", "median-lag", "mean-lag", "within-a-year");
    private static final double DAYS_PER_MONTH = 365.25 / 12;
    private static final double DAYS_PER_YEAR = 365.25;

    @Override
    public String name() {
        return "reengagement";
    }

    @Override
    public String meaning() {
        return "Of those who came home since the start, by the end of the run (`of`): `ever`, the share who re-engaged; of these"
                + " `median-lag` and `mean-lag` from coming home, in months, and `within-a-year`, a share. `per`: `share` or"
                + " `months`.";
    }

    @Override
    public Set<String> metrics() {
        return Set.of(CohortWords.TABLE, TABLE);
    }

    @Override
    public List<String> faults(Question question) {
        boolean lag = question.counted().endsWith("-lag");
        return question.of().size() == 1
                        && WORDS.contains(question.counted())
                        && question.per().equals(lag ? "months" : "share")
                ? List.of()
                : List.of("of, per: found '" + question.counted() + "', '" + question.per()
                        + "', expected ever, share or median-lag, months or mean-lag, months or within-a-year, share");
    }

    @Override
    public Reading read(Question question, MeasuredRun run, Setting setting) {
        Optional<Table> lags = run.table(TABLE);
        Optional<DatedTable> cohorts = run.dated(CohortWords.TABLE);
        if (lags.isEmpty() || cohorts.isEmpty()) {
            return Reading.none("the table of cohorts or of reengagements was not kept");
        }
        double reengaged = sum(lags.get(), Double.POSITIVE_INFINITY);
        return switch (question.counted()) {
            case "ever" -> Reading.of(reengaged / newcomers(cohorts.get(), setting));
            case "within-a-year" -> Reading.of(sum(lags.get(), DAYS_PER_YEAR) / reengaged);
            case "mean-lag" -> Reading.of(mean(lags.get()) / DAYS_PER_MONTH);
            default -> Reading.of(median(lags.get(), reengaged) / DAYS_PER_MONTH);
        };
    }

    private static double newcomers(DatedTable cohorts, Setting setting) {
        List<String> all = List.copyOf(setting.regionByOrigin().keySet());
        return cohorts.sum("returned", all, cohorts.last()) - cohorts.sum("returned", all, cohorts.first());
    }

    private static double sum(Table lags, double below) {
        double persons = 0;
        for (int row = 0; row < lags.size(); row++) {
            persons += lags.number(row, "lag_days") < below ? lags.number(row, "persons") : 0;
        }
        return persons;
    }

    private static double mean(Table lags) {
        double days = 0;
        for (int row = 0; row < lags.size(); row++) {
            days += lags.number(row, "lag_days") * lags.number(row, "persons");
        }
        return days / sum(lags, Double.POSITIVE_INFINITY);
    }

    /** The first lag by which half of all have re-engaged; rows are in order of lags. */
    private static double median(Table lags, double all) {
        double persons = 0;
        for (int row = 0; row < lags.size(); row++) {
            persons += lags.number(row, "persons");
            if (persons >= all / 2) {
                return lags.number(row, "lag_days");
            }
        }
        return Double.NaN;
    }
}
