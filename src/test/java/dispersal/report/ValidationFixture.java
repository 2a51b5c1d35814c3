package dispersal.report;

import dispersal.analysis.Table;
import dispersal.analysis.Table.Column;
import java.util.List;

/** A made-up table of a validation: every kind, shares and counts, bounds, intervals, what is missed and what is not measured. */
final class ValidationFixture {

    private static final double NONE = Double.NaN;

    private ValidationFixture() {}

    static Table table(int replicates) {
        Table table = new Table(
                "validation",
                List.of(
                        Column.text("pattern"),
                        Column.text("kind"),
                        Column.decimal("target", ""),
                        Column.decimal("lower", ""),
                        Column.decimal("upper", ""),
                        Column.decimal("simulated", ""),
                        Column.decimal("sim_lower90", ""),
                        Column.decimal("sim_upper90", ""),
                        Column.text("verdict"),
                        Column.text("title"),
                        Column.text("date"),
                        Column.text("per")));
        double spread = replicates > 1 ? 0.1 : 0;
        add(table, "fit", new double[] {.2, .15, .25, .22}, spread, "French dead", "share-of-persons");
        add(table, "fit", new double[] {NONE, .3, .4, .9}, spread, "Tunisians gone, June 2017", "share-of-adults");
        add(table, "bound", new double[] {NONE, 5600, NONE, 8200}, spread, "recorded returns", "persons");
        add(table, "fit", new double[] {13, 10, 17, 39}, spread, "incidents", "incidents");
        add(table, "fit", new double[] {13, 10, 17, NONE}, spread, "cannot be measured", "persons");
        add(table, "holdout", new double[] {.4, .35, .45, .2}, spread, "British returned", "share-of-persons");
        add(table, "holdout", new double[] {2000, 1500, 3000, 2100}, spread, "held", "persons");
        add(table, "input", new double[] {.876, .8, .9, .87}, spread, "territory", "share-of-start");
        add(table, "input", new double[] {0, 0, .01, 0}, spread, "territory at the end", "value");
        add(table, "shape", new double[] {NONE, NONE, .05, .01}, spread, "nobody leaves in columns", "share");
        return table;
    }

    private static void add(Table table, String kind, double[] numbers, double spread, String title, String per) {
        double simulated = numbers[3];
        boolean inside = (Double.isNaN(numbers[1]) || simulated >= numbers[1])
                && (Double.isNaN(numbers[2]) || simulated <= numbers[2]);
        table.add(
                "P" + table.size(),
                kind,
                numbers[0],
                numbers[1],
                numbers[2],
                simulated,
                simulated * (1 - spread),
                simulated * (1 + spread),
                inside ? "inside" : "near (above)",
                title,
                "2017-01-01/2017-10-31",
                per);
    }
}
