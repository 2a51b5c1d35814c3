package dispersal.analysis.validation;

import dispersal.analysis.Table;
import java.util.List;
import java.util.Set;

/** How many people came to some node of the flows within some months. */
final class FlowInto implements PatternMeasure {

    private static final String TABLE = "flows";

    @Override
    public String name() {
        return "flow";
    }

    @Override
    public String meaning() {
        return "Moves into the nodes `of` of the table of flows, such as `detained:hts`, in the months from the first day to the"
                + " last, of all origins. `per`: `persons`.";
    }

    @Override
    public Set<String> metrics() {
        return Set.of(TABLE);
    }

    @Override
    public List<String> faults(Question question) {
        return !question.of().isEmpty()
                        && question.per().equals("persons")
                        && question.origins().equals("all")
                ? List.of()
                : List.of("origins, of, per: found '" + question.origins() + "', '" + question.counted() + "', '"
                        + question.per() + "', expected all, nodes, persons");
    }

    @Override
    public Reading read(Question question, MeasuredRun run, Setting setting) {
        if (!run.covers(TABLE, question.dates())) {
            return Reading.none(Reading.OUTSIDE);
        }
        Table table = run.table(TABLE).orElseThrow();
        return Reading.of(run.rowsOfMonths(TABLE, question.dates()).stream()
                .filter(row -> question.of().contains(table.text(row, "to")))
                .mapToDouble(row -> table.number(row, "persons"))
                .sum());
    }
}
