package dispersal.app;

import dispersal.analysis.HeadlineDifferences;
import dispersal.analysis.HomeDifferences;
import dispersal.analysis.PairedDifference;
import dispersal.analysis.PairedRuns;
import dispersal.analysis.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The result of a comparison in plain text: a table of differences for each alternative, and in words what may be said. */
final class ComparisonText {

    private static final String NONE = "–";
    private static final double TENTHS_BELOW = 10;

    private final ComparisonRequest request;
    private final Console console;
    private final String lastCensus;

    /**
     * A text to be written.
     *
     * @param request what was compared
     * @param console where to speak
     */
    ComparisonText(ComparisonRequest request, Console console) {
        this.request = request;
        this.console = console;
        List<LocalDate> censuses = request.base().study().scenario().horizon().censusDates();
        lastCensus = censuses.isEmpty() ? "" : censuses.get(censuses.size() - 1).toString();
    }

    /**
     * Tells what differs.
     *
     * @param pairs the runs
     */
    void tell(PairedRuns pairs) {
        int weight = request.agentWeight();
        console.print("Compared with " + request.base().folder() + " ("
                + request.base().study().scenario().title() + "), on the same dice, seeds from " + request.seed()
                + ", one agent stands for " + (weight == 1 ? "1 person" : weight + " persons"));
        console.print("");
        for (int alternative = 1; alternative < request.members().size(); alternative++) {
            tell(alternative, pairs);
        }
        explanation().lines().forEach(console::print);
        HeadlineText.CAVEAT.lines().forEach(console::print);
        console.print("");
    }

    private void tell(int alternative, PairedRuns pairs) {
        ComparisonRequest.Member member = request.members().get(alternative);
        HeadlineDifferences headline = HeadlineDifferences.of(pairs.differences(alternative));
        int n = pairs.pairs(alternative);
        console.print(member.folder() + ": " + member.study().scenario().title() + ", "
                + (n == 1 ? "1 pair" : n + " pairs") + " of runs");
        if (!headline.all().isEmpty()) {
            table(headline).forEach(console::print);
            console.print("");
            sentences(headline);
            precision(headline);
            atHome(HomeDifferences.of(pairs.differences(alternative)));
        }
        console.print("");
    }

    /** Home, rights and threat, each in its own unit; nothing is called an effect whose interval covers 0. */
    private void atHome(List<PairedDifference> found) {
        if (found.isEmpty()) {
            return;
        }
        TextTable table = new TextTable(
                "at home, rights, threat",
                ">" + request.base().folder(),
                ">alternative",
                ">difference",
                ">95 % interval",
                "verdict");
        for (PairedDifference each : found) {
            boolean known = !Double.isNaN(each.lower95());
            table.add(
                    HomeDifferences.label(each),
                    quantity(each.baseMean()),
                    quantity(each.alternativeMean()),
                    quantity(each.difference()),
                    known ? quantity(each.lower95()) + " to " + quantity(each.upper95()) : NONE,
                    Verdict.of(each, 0).words(each, 0));
        }
        console.print("");
        table.lines(Integer.MAX_VALUE).forEach(console::print);
    }

    private static String quantity(double value) {
        double size = Math.abs(value);
        String digits = size == 0 ? "0" : String.format(Locale.ROOT, size < TENTHS_BELOW ? "%.2g" : "%,.0f", size);
        return value < 0 && !digits.equals("0") ? "−" + digits : digits;
    }

    private List<String> table(HeadlineDifferences headline) {
        TextTable table = new TextTable(
                "persons on " + headline.date(),
                ">" + request.base().folder(),
                ">alternative",
                ">difference",
                ">95 % interval",
                ">± 95 %",
                ">P(> 0)",
                ">var. ratio",
                "verdict");
        headline.last().forEach(found -> table.add(cells(name(found), found)));
        headline.earlier().forEach(found -> table.add(cells(dated(found), found)));
        return table.lines(Integer.MAX_VALUE);
    }

    private String[] cells(String name, PairedDifference found) {
        return new String[] {
            name,
            TextTable.persons(found.baseMean()),
            TextTable.persons(found.alternativeMean()),
            signed(found.difference()),
            interval(found),
            Double.isNaN(found.halfWidth95()) ? NONE : number(found.halfWidth95()),
            String.format(Locale.ROOT, "%.2f", found.positiveShare()),
            Double.isNaN(found.varianceReduction())
                    ? NONE
                    : String.format(Locale.ROOT, "%.1f", found.varianceReduction()),
            verdict(found).words(found, request.negligible())
        };
    }

    private void sentences(HeadlineDifferences headline) {
        List<PairedDifference> all = headline.all();
        sentence("Moved up", Verdict.MOVED_UP, all, this::by);
        sentence("Moved down", Verdict.MOVED_DOWN, all, this::by);
        sentence(
                "No difference larger than " + number(request.negligible()) + " persons",
                Verdict.NO_DIFFERENCE,
                all,
                this::dated);
        sentence(
                "Undecided at n = " + all.get(0).n(),
                Verdict.UNDECIDED,
                all,
                found -> dated(found) + " " + interval(found));
    }

    private void sentence(
            String beginning, Verdict verdict, List<PairedDifference> all, Function<PairedDifference, String> words) {
        String listed = all.stream()
                .filter(found -> verdict(found) == verdict)
                .map(words)
                .collect(Collectors.joining("; "));
        if (!listed.isEmpty()) {
            TextTable.wrapped(beginning + ": " + listed + ".", console.width()).forEach(console::print);
        }
    }

    private void precision(HeadlineDifferences headline) {
        List<PairedDifference> deciding = headline.deciding();
        double widest = deciding.stream()
                .mapToDouble(PairedDifference::halfWidth95)
                .max()
                .orElse(Double.NaN);
        if (!Double.isNaN(widest)) {
            console.print("Achieved: half-widths of at most " + number(widest) + " persons among the deciding metrics."
                    + request.rule()
                            .map(rule -> rule.satisfied(deciding)
                                    ? " The half-width asked for was reached."
                                    : " The half-width asked for was not reached.")
                            .orElse(""));
        }
    }

    private Verdict verdict(PairedDifference found) {
        return Verdict.of(found, request.negligible());
    }

    private String by(PairedDifference found) {
        return dated(found) + " by " + number(Math.abs(found.difference())) + " persons (" + interval(found) + ")";
    }

    private static String name(PairedDifference found) {
        return HeadlineDifferences.fate(found);
    }

    private String dated(PairedDifference found) {
        return name(found) + (found.group().equals(lastCensus) ? "" : " (" + found.group() + ")");
    }

    private static String interval(PairedDifference found) {
        return Double.isNaN(found.lower95()) ? NONE : signed(found.lower95()) + " to " + signed(found.upper95());
    }

    private static String signed(double persons) {
        String digits = number(Math.abs(persons));
        if (digits.matches("0(\\.0)?")) {
            return "0";
        }
        return (persons < 0 ? "−" : "+") + digits;
    }

    /** Whole persons, with tenths where they are few. */
    private static String number(double persons) {
        return persons != Math.rint(persons) && Math.abs(persons) < 10
                ? String.format(Locale.ROOT, "%.1f", persons)
                : TextTable.persons(persons);
    }

    private static String explanation() {
        return """
            Differences are means over pairs of runs with the same seed; intervals are by Student's t, each for itself, so of
            twenty about one may miss the truth. P(> 0): share of pairs in which the alternative has more, ties counted half.
            Var. ratio: how many times as many runs with independent seeds an interval as narrow would take.""";
    }
}
