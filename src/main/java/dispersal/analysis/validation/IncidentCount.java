package dispersal.analysis.validation;

import dispersal.analysis.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Incidents in a region within some months, all of them, those of one pathway, or those in which the authorities were first. */
final class IncidentCount implements PatternMeasure {

    private static final String TABLE = "incidents";
    private static final String ALL = "all";
    private static final String DISRUPTED = "disrupted";
    private static final List<String> WORDS = List.of(ALL, DISRUPTED, "returnee", "blocked", "inspired");
    private static final String SHARE = "share-of-incidents";
    private static final List<String> PER = List.of("incidents", SHARE);

    @Override
    public String name() {
        return TABLE;
    }

    @Override
    public String meaning() {
        return "Incidents in the months from the first day to the last in a region (`origins`: `region:` and its name, or `all`)."
                + " `of`: `all`, `disrupted`, or pathways. `per`: `incidents`, or `share-of-incidents`.";
    }

    @Override
    public Set<String> metrics() {
        return Set.of(TABLE);
    }

    @Override
    public List<String> faults(Question question) {
        List<String> faults = new ArrayList<>();
        if (question.of().isEmpty() || !WORDS.containsAll(question.of())) {
            faults.add("of: found '" + question.counted() + "', expected some of " + String.join(", ", WORDS));
        }
        if (!PER.contains(question.per())) {
            faults.add("per: found '" + question.per() + "', expected one of " + String.join(", ", PER));
        }
        if (!question.origins().equals(ALL)
                && Setting.region(question.origins()).isEmpty()) {
            faults.add("origins: found '" + question.origins() + "', expected all or region:<name>");
        }
        return faults;
    }

    @Override
    public Reading read(Question question, MeasuredRun run, Setting setting) {
        if (setting.origins(question.origins()).isEmpty()) {
            return Reading.none(Reading.ABSENT);
        }
        Optional<Table> table = run.table(TABLE);
        if (table.isEmpty()) {
            return Reading.none("the table incidents was not kept");
        }
        if (!run.covers(TABLE, question.dates())) {
            return Reading.none(Reading.OUTSIDE);
        }
        Optional<String> region = Setting.region(question.origins());
        double counted = 0;
        double all = 0;
        for (int row : run.rowsOfMonths(TABLE, question.dates())) {
            if (region.isEmpty() || region.get().equals(table.get().text(row, "region"))) {
                all += table.get().number(row, TABLE);
                counted += counted(question, table.get(), row);
            }
        }
        return Reading.of(question.per().equals(SHARE) ? counted / all : counted);
    }

    private static double counted(Question question, Table table, int row) {
        if (question.of().contains(DISRUPTED)) {
            return table.number(row, DISRUPTED);
        }
        boolean meant = question.of().contains(ALL) || question.of().contains(table.text(row, "pathway"));
        return meant ? table.number(row, TABLE) : 0;
    }
}
