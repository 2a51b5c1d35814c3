package dispersal.analysis.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the group holds and earns: driven by the input, and held against published figures to see that it arrives. */
final class TheatreState implements PatternMeasure {

    private static final String TABLE = "theatre";
    private static final List<String> WORDS = List.of("territory_index", "revenue_musd_month");
    private static final String OF_START = "share-of-start";
    private static final List<String> PER = List.of("value", OF_START);
    private static final int NEAR_DAYS = 7;

    @Override
    public String name() {
        return TABLE;
    }

    @Override
    public String meaning() {
        return "`territory_index` or `revenue_musd_month` (`of`) on the day, or on average from the first day to the last. `per`:"
                + " `value`, or `share-of-start`, in relation to the first value of the run.";
    }

    @Override
    public Set<String> metrics() {
        return Set.of(TABLE);
    }

    @Override
    public List<String> faults(Question question) {
        List<String> faults = new ArrayList<>();
        if (question.of().size() != 1 || !WORDS.contains(question.counted())) {
            faults.add("of: found '" + question.counted() + "', expected one of " + String.join(", ", WORDS));
        }
        if (!PER.contains(question.per())) {
            faults.add("per: found '" + question.per() + "', expected one of " + String.join(", ", PER));
        }
        return faults;
    }

    @Override
    public Reading read(Question question, MeasuredRun run, Setting setting) {
        return run.dated(TABLE)
                .map(table -> read(question, table))
                .orElse(Reading.none("the table theatre was not kept"));
    }

    private static Reading read(Question question, DatedTable table) {
        Span dates = question.dates();
        Optional<LocalDate> first = table.nearest(dates.from(), NEAR_DAYS);
        Optional<LocalDate> last = table.nearest(dates.until(), NEAR_DAYS);
        if (first.isEmpty() || last.isEmpty()) {
            return Reading.none(Reading.OUTSIDE);
        }
        Span read = new Span(first.get(), last.get());
        double mean =
                Arrays.stream(table.between(question.counted(), read)).average().orElse(Double.NaN);
        Span start = new Span(table.first(), table.first());
        return Reading.of(question.per().equals(OF_START) ? mean / table.between(question.counted(), start)[0] : mean);
    }
}
