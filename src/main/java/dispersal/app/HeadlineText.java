package dispersal.app;

import dispersal.analysis.Headline;
import dispersal.analysis.Headline.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The table a reader sees first, in plain text: persons by fate on the census dates, with their share of the cohort. */
final class HeadlineText {

    /** What must be known before a number is believed. */
    static final String CAVEAT = """
            A simulation for policy research, not a forecast. The defaults are provisional (not calibrated). These results do not
            tell apart: killed and unaccounted for; the wish to return and the obstacles to it; the chance of being stopped and
            the propensity to set out; published returns are a lower bound. More in README.md.""";

    private HeadlineText() {}

    /**
     * Lays a headline out.
     *
     * @param headline the numbers
     * @return its lines; with several runs each fate has a second line with the range from the 5 % to the 95 % quantile
     */
    static List<String> lines(Headline headline) {
        String[] headings = new String[1 + headline.dates().size()];
        headings[0] = "persons";
        for (int d = 0; d < headline.dates().size(); d++) {
            headings[d + 1] = ">" + headline.dates().get(d);
        }
        TextTable table = new TextTable(headings);
        for (Headline.Row row : headline.rows()) {
            table.add(cells(
                    row.fate(), row.cells().stream().map(HeadlineText::mean).toList()));
            if (headline.runs() > 1) {
                table.add(
                        cells("", row.cells().stream().map(HeadlineText::range).toList()));
            }
        }
        List<String> lines = new ArrayList<>(table.lines(Integer.MAX_VALUE));
        lines.add("");
        lines.add("Shares are of the cohort, " + TextTable.persons(headline.cohort())
                + " adults who had arrived by the last census." + basis(headline.runs()));
        CAVEAT.lines().forEach(lines::add);
        return lines;
    }

    private static String basis(int runs) {
        return runs > 1
                ? " Means of " + runs + " runs; below them the range from the 5 % to the 95 % quantile."
                : " One run is one draw; --replicates 20 shows the spread.";
    }

    private static String[] cells(String first, List<String> others) {
        List<String> cells = new ArrayList<>(others);
        cells.add(0, first);
        return cells.toArray(String[]::new);
    }

    private static String mean(Cell cell) {
        return TextTable.persons(cell.persons().mean())
                + String.format(
                        Locale.ROOT, "%9s", TextTable.percent(cell.share().mean()));
    }

    private static String range(Cell cell) {
        return TextTable.persons(cell.persons().q05()) + " – "
                + TextTable.persons(cell.persons().q95());
    }
}
