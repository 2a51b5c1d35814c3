package dispersal.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The table a reader looks at first: fates in rows, census dates in columns, persons and share of the cohort in the cells. The
 * cohort is everybody who had arrived by the last census; the last row, {@code yet_to_arrive}, has those of them who come after a
 * date, so that each column sums to the cohort.
 *
 * @param dates census dates in ISO form
 * @param rows  fates
 * @param runs  replicates behind each number
 */
public record Headline(List<String> dates, List<Row> rows, int runs) {

    /**
     * A fate.
     *
     * @param fate  its word
     * @param cells one a census date
     */
    public record Row(String fate, List<Cell> cells) {}

    /**
     * A fate on a date.
     *
     * @param persons number of persons
     * @param share   share of the cohort
     */
    public record Cell(Estimate persons, Estimate share) {}

    /**
     * A number over replicates; with a single replicate all three are equal.
     *
     * @param mean mean
     * @param q05  5 % quantile
     * @param q95  95 % quantile
     */
    public record Estimate(double mean, double q05, double q95) {}

    private static final String PREFIX = "fates.";
    private static final String SHARE = ".share";

    /** Copies the lists. */
    public Headline {
        dates = List.copyOf(dates);
        rows = List.copyOf(rows);
    }

    /**
     * Reads the headline from a summary.
     *
     * @param summary table {@code summary}
     * @return the headline, without rows if the summary has no fates
     */
    public static Headline of(Table summary) {
        Map<String, Estimate> estimates = new LinkedHashMap<>();
        Set<String> dates = new LinkedHashSet<>();
        Set<String> fates = new LinkedHashSet<>();
        int runs = 0;
        for (int row = 0; row < summary.size(); row++) {
            String metric = summary.text(row, "metric");
            if (metric.startsWith(PREFIX)) {
                String date = summary.text(row, "group");
                estimates.put(metric + date, estimate(summary, row));
                dates.add(date);
                runs = (int) summary.number(row, "n");
                if (metric.endsWith(SHARE)) {
                    fates.add(metric.substring(PREFIX.length(), metric.length() - SHARE.length()));
                }
            }
        }
        List<Row> rows = new ArrayList<>();
        for (String fate : fates) {
            rows.add(new Row(
                    fate,
                    dates.stream().map(date -> cell(estimates, fate, date)).toList()));
        }
        return new Headline(List.copyOf(dates), rows, runs);
    }

    /** Persons in the cohort: mean over replicates. */
    public double cohort() {
        return rows.stream()
                .mapToDouble(row -> row.cells().get(dates.size() - 1).persons().mean())
                .sum();
    }

    private static Cell cell(Map<String, Estimate> estimates, String fate, String date) {
        return new Cell(find(estimates, PREFIX + fate + date), find(estimates, PREFIX + fate + SHARE + date));
    }

    private static Estimate find(Map<String, Estimate> estimates, String key) {
        return estimates.getOrDefault(key, new Estimate(Double.NaN, Double.NaN, Double.NaN));
    }

    private static Estimate estimate(Table summary, int row) {
        return new Estimate(summary.number(row, "mean"), summary.number(row, "q05"), summary.number(row, "q95"));
    }
}
