package dispersal.analysis.calibration;

import dispersal.analysis.Table;
import dispersal.analysis.Table.Column;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What has become of a wave of history matching.
 *
 * @param wave          its number, from 1
 * @param points        points tried
 * @param kept          points of this wave that are not ruled out
 * @param searchedShare share of the prior probability in the region that was searched
 * @param patterns      what each fitted pattern said of them
 */
public record WaveReport(int wave, int points, int kept, double searchedShare, List<PatternReport> patterns) {

    /**
     * What a pattern said of the points of a wave.
     *
     * @param pattern   its name
     * @param against   points that it speaks against
     * @param alone     points that it alone speaks against
     * @param least     least implausibility among them
     * @param satisfied whether any point so far, of this wave or an earlier one, agrees with it; otherwise it rules out nothing
     */
    public record PatternReport(String pattern, int against, int alone, double least, boolean satisfied) {}

    /** Copies the list. */
    public WaveReport {
        patterns = List.copyOf(patterns);
    }

    /** Share of the prior probability that is not ruled out. */
    public double keptShare() {
        return searchedShare * kept / points;
    }

    static WaveReport of(
            Wave wave, List<double[]> all, boolean[] kept, Observations observed, HistoryMatching.Plan plan) {
        int first = all.size() - plan.points();
        List<double[]> mine = all.subList(first, all.size());
        int keptHere = (int)
                IntStream.range(first, kept.length).filter(point -> kept[point]).count();
        return new WaveReport(
                wave.number(),
                plan.points(),
                keptHere,
                wave.volume(),
                Arrays.stream(observed.fitted())
                        .mapToObj(j -> pattern(observed, j, mine, all, plan.cut()))
                        .toList());
    }

    private static PatternReport pattern(
            Observations observed, int pattern, List<double[]> mine, List<double[]> all, double cut) {
        int[] fitted = observed.fitted();
        List<double[]> against =
                mine.stream().filter(point -> point[pattern] > cut).toList();
        int alone = (int) against.stream()
                .filter(point -> Arrays.stream(fitted).allMatch(j -> j == pattern || point[j] <= cut))
                .count();
        double least = mine.stream().mapToDouble(point -> point[pattern]).min().orElseThrow();
        boolean satisfied = all.stream().anyMatch(point -> point[pattern] <= cut);
        return new PatternReport(observed.columns().get(pattern).name(), against.size(), alone, least, satisfied);
    }

    /** Table {@code history_matching}: one row a wave and pattern. */
    public static Table table(List<WaveReport> reports) {
        Table table = new Table(
                "history_matching",
                List.of(
                        Column.integer("wave", ""),
                        Column.integer("points", "points"),
                        Column.integer("kept", "points"),
                        Column.decimal("kept_share", "1"),
                        Column.text("pattern"),
                        Column.integer("against", "points"),
                        Column.integer("alone", "points"),
                        Column.decimal("least_implausibility", "1"),
                        Column.text("verdict")));
        for (WaveReport report : reports) {
            for (PatternReport said : report.patterns) {
                table.add(
                        (long) report.wave,
                        (long) report.points,
                        (long) report.kept,
                        report.keptShare(),
                        said.pattern,
                        (long) said.against,
                        (long) said.alone,
                        said.least,
                        said.satisfied ? "can be met" : "met by no point: structural discrepancy");
            }
        }
        return table;
    }
}
