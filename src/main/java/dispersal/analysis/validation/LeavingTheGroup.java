package dispersal.analysis.validation;

import dispersal.analysis.Table;
import java.util.List;
import java.util.Set;

/** How people leave the group: in what parties, on what days, at what price. */
final class LeavingTheGroup implements PatternMeasure {

    private static final String TABLE = "leaving";
    private static final String PARTY = "party-size";
    private static final String DAY = "largest-day";
    private static final String EXECUTED = "executed";
    private static final List<String> WORDS = List.of(PARTY, DAY, EXECUTED);

    @Override
    public String name() {
        return TABLE;
    }

    @Override
    public String meaning() {
        return "In the months from the first day to the last (`of`): `party-size`, the mean size of parties at crossings;"
                + " `largest-day`, the greatest share of those present who set out on one day; `executed`, the share of attempts"
                + " to leave that ended so. `per`: the same word.";
    }

    @Override
    public Set<String> metrics() {
        return Set.of(TABLE);
    }

    @Override
    public List<String> faults(Question question) {
        return question.of().size() == 1
                        && WORDS.contains(question.counted())
                        && perOf(question.counted()).equals(question.per())
                ? List.of()
                : List.of("of, per: found '" + question.counted() + "', '" + question.per() + "', expected " + PARTY
                        + ", persons or " + DAY + ", share or " + EXECUTED + ", share");
    }

    private static String perOf(String word) {
        return word.equals(PARTY) ? "persons" : "share";
    }

    @Override
    public Reading read(Question question, MeasuredRun run, Setting setting) {
        if (!run.covers(TABLE, question.dates())) {
            return Reading.none(Reading.OUTSIDE);
        }
        return Reading.of(
                switch (question.counted()) {
                    case PARTY -> ratio(run, question.dates(), "travellers", "parties");
                    case EXECUTED -> ratio(run, question.dates(), "executed", "attempts");
                    default -> largestDay(run, question.dates());
                });
    }

    private static double ratio(MeasuredRun run, Span months, String counted, String all) {
        return run.sumOfMonths(TABLE, counted, months) / run.sumOfMonths(TABLE, all, months);
    }

    private static double largestDay(MeasuredRun run, Span months) {
        Table table = run.table(TABLE).orElseThrow();
        return run.rowsOfMonths(TABLE, months).stream()
                .mapToDouble(row -> table.number(row, "largest_day_share"))
                .max()
                .orElse(Double.NaN);
    }
}
