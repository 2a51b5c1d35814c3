package dispersal.analysis.validation;

import dispersal.analysis.Table;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Patterns in a fixed order, and how to measure all of them on the tables of one run. A part of a book is a book: whoever fits
 * parameters takes {@link #fitted()} and never sees the patterns that are held back.
 */
public final class PatternBook {

    private final List<Pattern> patterns;
    private final Setting setting;

    /**
     * A book about a scenario.
     *
     * @param patterns the patterns
     * @param setting  places of the scenario
     */
    public PatternBook(List<Pattern> patterns, Setting setting) {
        this.patterns = List.copyOf(patterns);
        this.setting = setting;
    }

    /** The patterns, in the order in which they are measured. */
    public List<Pattern> patterns() {
        return patterns;
    }

    /** The patterns that parameters may be fitted to and that the model can measure. */
    public PatternBook fitted() {
        return only(pattern -> pattern.kind().fitted() && pattern.measurable());
    }

    /**
     * Some of the patterns, in the same order: of a kind, without a group, without one pattern.
     *
     * @param wanted which
     * @return a smaller book
     */
    public PatternBook only(Predicate<Pattern> wanted) {
        return new PatternBook(patterns.stream().filter(wanted).toList(), setting);
    }

    /** Groups of the patterns, each once, in order: what may be left out together. */
    public List<String> groups() {
        return patterns.stream().map(Pattern::group).distinct().toList();
    }

    /** Names of the metrics of a run that are needed to measure these patterns; the fewer, the faster the run. */
    public Set<String> metrics() {
        Set<String> metrics = new LinkedHashSet<>();
        patterns.forEach(pattern -> metrics.addAll(measure(pattern).metrics()));
        return metrics;
    }

    /**
     * The values of the patterns in one run.
     *
     * @param tablesOfOneRun its tables, at least those of {@link #metrics()}; columns that name the run may be there or not
     * @return one value a pattern, in the order of {@link #patterns()}; not-a-number where the run has nothing to say
     */
    public double[] measure(List<Table> tablesOfOneRun) {
        return read(tablesOfOneRun).stream().mapToDouble(Reading::value).toArray();
    }

    /**
     * The values of the patterns in one run, or why there is none.
     *
     * @param tablesOfOneRun as for {@link #measure}
     * @return one reading a pattern, in the order of {@link #patterns()}
     */
    public List<Reading> read(List<Table> tablesOfOneRun) {
        MeasuredRun run = new MeasuredRun(tablesOfOneRun);
        return patterns.stream()
                .map(pattern -> measure(pattern).read(pattern.question(), run, setting))
                .toList();
    }

    private static PatternMeasure measure(Pattern pattern) {
        String name = pattern.question().measure();
        return PatternMeasures.find(name)
                .orElseThrow(() -> new IllegalArgumentException("pattern " + pattern.id() + ": there is no measure "
                        + name + "; there are " + PatternMeasures.names()));
    }
}
