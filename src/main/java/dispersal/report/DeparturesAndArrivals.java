package dispersal.report;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** How many left the theatre each month, and how many arrived at home, with affiliates and elsewhere. */
final class DeparturesAndArrivals implements Figure {

    @Override
    public String name() {
        return "departures-and-arrivals";
    }

    @Override
    public List<String> tables() {
        return List.of("departures", "flows");
    }

    @Override
    public Plate draw(Tables tables, Caption caption) {
        Tally departures = tally(tables, "departures", caption, DeparturesAndArrivals::departure);
        Tally arrivals = tally(tables, "flows", caption, DeparturesAndArrivals::arrival);
        List<YearMonth> months = months(tables);
        Plate.Wording wording = new Plate.Wording(
                "Leaving the theatre and arriving: departures and arrivals per month",
                Theme.persons(departures.total()) + " departures and " + Theme.persons(arrivals.total()) + " arrivals, "
                        + period(months) + ".",
                "lines at the ends of bars: 5th to 95th percentile of the month's total",
                "Departures: out of the theatre, by where people set out for. Arrivals: at home, in a third country, with an affiliate or in"
                        + " Idlib, from wherever; one person may leave and arrive more than once. Numbers at the right: sums over"
                        + " all months.");
        Body body = departures.total() + arrivals.total() > 0
                ? new MonthPanels(departures, arrivals, months, tables, caption).body()
                : Body.sentence("The table of flows holds no departures and no arrivals.");
        return new Plate(wording, caption, body);
    }

    private static Tally tally(
            Tables tables, String table, Caption caption, Function<Tally.Line, Optional<String>> kind) {
        return Tally.of(
                tables.table(table),
                caption.replicates(),
                line -> line.number("persons"),
                line -> Optional.of(line.text("month")),
                kind);
    }

    private static Optional<String> departure(Tally.Line line) {
        return line.text("from").equals("theatre") ? Optional.of(line.text("destination")) : Optional.empty();
    }

    private static Optional<String> arrival(Tally.Line line) {
        String to = line.text("to");
        boolean arrives = to.equals(Whereabouts.HOME)
                || to.equals(Whereabouts.IDLIB)
                || to.equals(Whereabouts.THIRD_COUNTRY)
                || Whereabouts.isAffiliate(to);
        return arrives && !line.text("from").equals(to) ? Optional.of(to) : Optional.empty();
    }

    /** All months of the table, those without departures or arrivals too, in order. */
    private static List<YearMonth> months(Tables tables) {
        int column = tables.table("flows").indexOf("month");
        return tables.table("flows").rows().stream()
                .map(row -> String.valueOf(row[column]))
                .distinct()
                .map(month -> Calendar.month(month, "flows.month"))
                .sorted()
                .toList();
    }

    private static String period(List<YearMonth> months) {
        if (months.isEmpty()) {
            return "no months";
        }
        String first = Calendar.spelled(months.get(0));
        String last = Calendar.spelled(months.get(months.size() - 1));
        return first.equals(last) ? first : first + " to " + last;
    }
}
