package dispersal.report;

import dispersal.analysis.Table;
import dispersal.analysis.calibration.FitTable;
import dispersal.analysis.validation.Validation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Published patterns beside what the runs give, each with its interval: shares on one scale, everything else in relation to what was
 * published. There is one figure of what may be fitted and what is held back, and one of what follows from the input.
 */
final class ObservedAndSimulated implements Figure {

    private final String name;
    private final String title;
    private final String table;
    private final List<Group> groups;

    /** Patterns shown together: a heading and the words of their kinds. */
    private record Group(String heading, List<String> kinds) {}

    private ObservedAndSimulated(String name, String title, String table, List<Group> groups) {
        this.name = name;
        this.title = title;
        this.table = table;
        this.groups = List.copyOf(groups);
    }

    /** The figure of what may be fitted and what is held back. */
    static ObservedAndSimulated outcomes() {
        return new ObservedAndSimulated(
                "validation",
                "Published and simulated: what may be fitted and what is held back",
                Validation.NAME,
                List.of(
                        new Group("may be fitted", List.of("fit", "bound")),
                        new Group("held back, never fitted", List.of("holdout"))));
    }

    /** The figure of what follows from the input, and of shapes. */
    static ObservedAndSimulated inputs() {
        return new ObservedAndSimulated(
                "validation-inputs",
                "Published and simulated: what follows from the input",
                Validation.NAME,
                List.of(
                        new Group("follows from the input", List.of("input")),
                        new Group("only the shape counts", List.of("shape"))));
    }

    /** The figure of a calibration: runs at draws of its posterior. */
    static ObservedAndSimulated calibrated() {
        return new ObservedAndSimulated(
                "calibration-fit",
                "Published, and simulated at draws of the posterior",
                FitTable.NAME,
                outcomes().groups);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<String> tables() {
        return List.of(table);
    }

    @Override
    public Optional<String> unfit(Tables tables) {
        return panels(tables.table(table)).isEmpty()
                ? Optional.of("no pattern of these kinds could be measured")
                : Optional.empty();
    }

    @Override
    public Plate draw(Tables tables, Caption caption) {
        List<AgreementPanel> panels = panels(tables.table(table));
        if (panels.isEmpty()) {
            throw new IllegalArgumentException("no pattern of these kinds could be measured");
        }
        Plate.Wording wording = new Plate.Wording(
                title,
                "Each row is a published figure and its month, with the same quantity of the runs beside it.",
                "lines: nine tenths of the runs",
                "Bars that reach the rim are bounds, open at that side. What a share is of, where a figure comes from and how it is mapped"
                        + " stands in " + table + ".csv. Quotients are to the"
                        + " published value, or to the middle of its ends, on a logarithmic scale; what is farther off lies at"
                        + " the rim.");
        return new Plate(wording, caption, new AgreementColumns(panels, key()).body());
    }

    private List<AgreementPanel> panels(Table found) {
        List<AgreementPanel> panels = new ArrayList<>();
        for (Group group : groups) {
            List<AgreementRow> shares = new ArrayList<>();
            List<AgreementRow> others = new ArrayList<>();
            for (int row = 0; row < found.size(); row++) {
                if (group.kinds().contains(found.text(row, "kind")) && !Double.isNaN(found.number(row, "simulated"))) {
                    AgreementRow pattern = AgreementRow.of(found, row);
                    if (isShare(found.text(row, "per"), pattern)) {
                        shares.add(pattern);
                    } else if (pattern.size() > 0) {
                        others.add(pattern.relative());
                    }
                }
            }
            if (!shares.isEmpty()) {
                panels.add(new AgreementPanel("Shares: " + group.heading(), shares, AgreementScale.shares(shares)));
            }
            if (!others.isEmpty()) {
                panels.add(new AgreementPanel(
                        "In relation to what was published: " + group.heading(),
                        others,
                        AgreementScale.quotients(others)));
            }
        }
        return panels;
    }

    private static boolean isShare(String per, AgreementRow row) {
        return per.startsWith("share") && row.greatest() <= 1;
    }

    private Key key() {
        AgreementRow.Ends none = new AgreementRow.Ends(0, 0, 0);
        List<Key.Entry> entries =
                new ArrayList<>(List.of(AgreementPanel.publishedSample("published: best value and ends")));
        for (Group group : groups) {
            String kind = group.kinds().get(0);
            entries.add(AgreementPanel.sample(
                    "simulated, " + group.heading() + ", inside", new AgreementRow("", kind, "inside", none, none)));
            entries.add(AgreementPanel.sample("not inside", new AgreementRow("", kind, "near", none, none)));
        }
        return new Key(entries);
    }
}
