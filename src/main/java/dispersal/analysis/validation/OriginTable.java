package dispersal.analysis.validation;

import dispersal.analysis.Sample;
import dispersal.analysis.Table;
import dispersal.analysis.Table.Column;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The same comparison origin by origin: which share of those who left had died, come home, was held or remained, beside what is
 * published of it. Every origin has all four outcomes; where nothing is published they are of the reference date.
 */
public final class OriginTable {

    /** Name of the table. */
    public static final String NAME = "by-origin";

    private static final String NO_PATTERN = "-";
    private static final int FEWEST_ORIGINS = 3;

    private final Validation validation;
    private int runs;

    /**
     * A table without runs.
     *
     * @param book      patterns; those about shares of a single origin are shown
     * @param setting   places of the scenario
     * @param reference date for what is not published
     */
    public OriginTable(PatternBook book, Setting setting, LocalDate reference) {
        List<Pattern> rows = new ArrayList<>();
        for (String origin : setting.regionByOrigin().keySet()) {
            for (OriginOutcome outcome : OriginOutcome.values()) {
                List<Pattern> published = book.patterns().stream()
                        .filter(pattern -> pattern.question().origins().equals(origin)
                                && OriginOutcome.of(pattern.question()).equals(Optional.of(outcome)))
                        .toList();
                rows.addAll(published.isEmpty() ? List.of(unpublished(origin, outcome, reference)) : published);
            }
        }
        validation = new Validation(new PatternBook(rows, setting));
    }

    private static Pattern unpublished(String origin, OriginOutcome outcome, LocalDate date) {
        Question question = new Question("count", new Span(date, date), origin, outcome.words(), "share-of-adults");
        Target none = new Target(Double.NaN, Double.NaN, Double.NaN, Double.NaN);
        return new Pattern(
                NO_PATTERN, outcome.word(), question, none, Kind.SHAPE, origin, new Pattern.Words("", "", ""));
    }

    /**
     * Takes in one run.
     *
     * @param tablesOfOneRun its tables, at least the cohorts
     */
    public void add(List<Table> tablesOfOneRun) {
        validation.add(tablesOfOneRun);
        runs++;
    }

    /** One row for each origin, outcome and date; published numbers, score and verdict are empty where nothing is published. */
    public Table table() {
        Table table = new Table(
                NAME,
                List.of(
                        Column.text("origin"),
                        Column.text("outcome"),
                        Column.text("date"),
                        Column.text("per"),
                        Column.decimal("simulated", "share"),
                        Column.decimal("sim_lower90", "share"),
                        Column.decimal("sim_upper90", "share"),
                        Column.decimal("published", "share"),
                        Column.decimal("lower", "share"),
                        Column.decimal("upper", "share"),
                        Column.decimal("score", "share"),
                        Column.text("verdict"),
                        Column.text("kind"),
                        Column.text("pattern"),
                        Column.integer("n", "runs"),
                        Column.text("source")));
        validation.agreements().forEach(agreement -> table.add(row(agreement)));
        return table;
    }

    private static Object[] row(Agreement agreement) {
        Pattern pattern = agreement.pattern();
        boolean published = !pattern.id().equals(NO_PATTERN);
        return new Object[] {
            pattern.question().origins(),
            OriginOutcome.of(pattern.question()).orElseThrow().word(),
            pattern.question().dates().toString(),
            pattern.question().per(),
            agreement.simulated().mean(),
            agreement.lower90(),
            agreement.upper90(),
            pattern.target().central(),
            pattern.target().low(),
            pattern.target().high(),
            published ? agreement.score().score() : Double.NaN,
            published || !agreement.measured() ? agreement.verdict() : "nothing published",
            published ? pattern.kind().word() : "",
            published ? pattern.id() : "",
            (long) agreement.simulated().count(),
            pattern.words().source()
        };
    }

    /** Rank correlation over origins between the published return shares that may be fitted and the simulated ones. */
    public RankCorrelation returns() {
        List<Agreement> paired = validation.agreements().stream()
                .filter(agreement -> agreement.pattern().kind() == Kind.FIT
                        && agreement.simulated().count() == runs
                        && OriginOutcome.of(agreement.pattern().question()).equals(Optional.of(OriginOutcome.RETURNED)))
                .toList();
        double[] published = paired.stream()
                .mapToDouble(agreement -> agreement.pattern().target().central())
                .toArray();
        Sample correlations = new Sample();
        for (int run = 0; run < runs && paired.size() >= FEWEST_ORIGINS; run++) {
            int index = run;
            correlations.add(RankCorrelation.of(
                    published,
                    paired.stream()
                            .mapToDouble(agreement -> agreement.simulated().values()[index])
                            .toArray()));
        }
        return new RankCorrelation(paired.size(), correlations);
    }
}
