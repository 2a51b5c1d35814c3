package dispersal.analysis.validation;

import dispersal.analysis.Sample;
import dispersal.analysis.Table;
import dispersal.analysis.Table.Column;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Holds runs against a book of patterns: takes in one run after the other, and then says of each pattern what the runs give, how well
 * it agrees, and of each kind how many do. Kinds are never mixed: what is held back has no part in the score of what is fitted.
 */
public final class Validation {

    /** Name of the table. */
    public static final String NAME = "validation";

    private final PatternBook book;
    private final List<Sample> samples = new ArrayList<>();
    private final String[] obstacles;
    private int runs;

    /**
     * A validation without runs.
     *
     * @param book the patterns
     */
    public Validation(PatternBook book) {
        this.book = book;
        book.patterns().forEach(pattern -> samples.add(new Sample()));
        obstacles = new String[book.patterns().size()];
        Arrays.fill(obstacles, "no run");
    }

    /**
     * Takes in one run.
     *
     * @param tablesOfOneRun its tables, at least those of the metrics of the book
     */
    public void add(List<Table> tablesOfOneRun) {
        List<Reading> readings = book.read(tablesOfOneRun);
        for (int p = 0; p < readings.size(); p++) {
            if (readings.get(p).isThere()) {
                samples.get(p).add(readings.get(p).value());
                obstacles[p] = "";
            } else if (samples.get(p).count() == 0) {
                obstacles[p] = readings.get(p).obstacle();
            }
        }
        runs++;
    }

    /** Number of runs taken in. */
    public int runs() {
        return runs;
    }

    /** What the runs say to each pattern, in the order of the book. */
    List<Agreement> agreements() {
        List<Agreement> agreements = new ArrayList<>();
        for (int p = 0; p < samples.size(); p++) {
            Pattern pattern = book.patterns().get(p);
            Sample sample = samples.get(p);
            agreements.add(new Agreement(pattern, sample, Score.of(pattern.target(), sample), obstacles[p]));
        }
        return agreements;
    }

    /** How many patterns of each kind agree; kinds without a pattern are left out. */
    public List<KindVerdict> verdicts() {
        return Arrays.stream(Kind.values())
                .map(kind -> KindVerdict.of(kind, agreements()))
                .filter(verdict -> verdict.patterns() > 0)
                .toList();
    }

    /**
     * One row a pattern: {@code lower} and {@code upper} are the ends of what was published, {@code sim_lower90} and
     * {@code sim_upper90} hold nine tenths of the runs; numbers that are not there are not-a-number.
     */
    public Table table() {
        Table table = new Table(
                NAME,
                List.of(
                        Column.text("pattern"),
                        Column.text("kind"),
                        Column.decimal("target", "as per"),
                        Column.decimal("lower", "as per"),
                        Column.decimal("upper", "as per"),
                        Column.decimal("simulated", "as per"),
                        Column.decimal("sim_lower90", "as per"),
                        Column.decimal("sim_upper90", "as per"),
                        Column.decimal("score", "share"),
                        Column.text("verdict"),
                        Column.decimal("error", "standard errors"),
                        Column.decimal("tolerance", "as per"),
                        Column.integer("n", "runs"),
                        Column.text("title"),
                        Column.text("group"),
                        Column.text("measure"),
                        Column.text("date"),
                        Column.text("origins"),
                        Column.text("of"),
                        Column.text("per"),
                        Column.text("source"),
                        Column.text("mapping"),
                        Column.text("note")));
        agreements().forEach(agreement -> table.add(row(agreement)));
        return table;
    }

    private static Object[] row(Agreement agreement) {
        Pattern pattern = agreement.pattern();
        Question question = pattern.question();
        Target target = pattern.target();
        return new Object[] {
            pattern.id(),
            pattern.kind().word(),
            target.central(),
            target.low(),
            target.high(),
            agreement.simulated().mean(),
            agreement.lower90(),
            agreement.upper90(),
            agreement.score().score(),
            agreement.verdict(),
            agreement.score().error(),
            target.tolerance(),
            (long) agreement.simulated().count(),
            pattern.title(),
            pattern.group(),
            question.measure(),
            question.dates().toString(),
            question.origins(),
            question.counted(),
            question.per(),
            pattern.words().source(),
            pattern.words().mapping(),
            pattern.words().note()
        };
    }
}
