package dispersal.report;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;

/** How many tried each crossing in each half-year, and whether they passed, were let go, turned back or captured. */
final class CrossingOutcomes implements Figure {

    private static final int MOST_HALF_YEARS = 10;

    @Override
    public String name() {
        return "crossing-outcomes";
    }

    @Override
    public List<String> tables() {
        return List.of("crossings");
    }

    @Override
    public Plate draw(Tables tables, Caption caption) {
        Periods periods = Periods.of(tables);
        List<CrossingGrid.Counted> counts = Arrays.stream(Outcome.values())
                .map(outcome -> new CrossingGrid.Counted(outcome, tally(tables, caption, periods, outcome.persons())))
                .toList();
        Tally attempts = tally(tables, caption, periods, line -> line.number("attempts"));
        CrossingGrid grid = new CrossingGrid(attempts, counts, periods, tables);
        Plate.Wording wording = new Plate.Wording(
                "What happened at the crossings, by " + (periods.halves() ? "half-year" : "year"),
                Theme.persons(attempts.total())
                        + " attempts, counted in persons. Over each bar: attempts in that period"
                        + (grid.showsShares() ? " and the share of them that passed." : "."),
                "no band is drawn",
                "Passed: not detected. Released: detected and let go on. A person who was turned back may try again and is then"
                        + " counted again. Crossings with most attempts come first.");
        Body body = attempts.total() > 0 ? grid.body() : Body.sentence("The table of crossings holds no attempts.");
        return new Plate(wording, caption, body);
    }

    private static Tally tally(Tables tables, Caption caption, Periods periods, ToDoubleFunction<Tally.Line> persons) {
        return Tally.of(
                tables.table("crossings"),
                caption.replicates(),
                persons,
                line -> Optional.of(line.text("crossing")),
                line -> Optional.of(periods.of(line.text("month"))));
    }

    /** What may happen to a person at a crossing, in the order of bars. */
    enum Outcome {
        PASSED("Passed", 0xF0D923),
        RELEASED("Released", 0xB07A1E),
        TURNED_BACK("Turned back", 0x586634),
        CAPTURED("Captured", 0xA80080);

        private final String label;
        private final int rgb;

        Outcome(String label, int rgb) {
            this.label = label;
            this.rgb = rgb;
        }

        String label() {
            return label;
        }

        int rgb() {
            return rgb;
        }

        ToDoubleFunction<Tally.Line> persons() {
            return switch (this) {
                case PASSED -> line -> line.number("attempts") - line.number("detected");
                case RELEASED -> line -> line.number("released");
                case TURNED_BACK -> line -> line.number("turned_back");
                case CAPTURED -> line -> line.number("captured");
            };
        }
    }

    /**
     * Half-years, or years if there would be too many half-years to read.
     *
     * @param all    periods in order of time, those without attempts too
     * @param halves whether they are half-years
     */
    record Periods(List<String> all, boolean halves) {

        static Periods of(Tables tables) {
            int column = tables.table("crossings").indexOf("month");
            TreeSet<YearMonth> months = new TreeSet<>();
            tables.table("crossings")
                    .rows()
                    .forEach(row -> months.add(Calendar.month(String.valueOf(row[column]), "crossings.month")));
            List<String> halfYears =
                    months.stream().map(month -> name(month, true)).distinct().toList();
            boolean halves = halfYears.size() <= MOST_HALF_YEARS;
            return new Periods(
                    halves
                            ? halfYears
                            : months.stream()
                                    .map(month -> name(month, false))
                                    .distinct()
                                    .toList(),
                    halves);
        }

        /** The period of a month. */
        String of(String month) {
            return name(YearMonth.parse(month), halves);
        }

        private static String name(YearMonth month, boolean halves) {
            return month.getYear() + (halves ? (month.getMonthValue() <= 6 ? " H1" : " H2") : "");
        }
    }
}
