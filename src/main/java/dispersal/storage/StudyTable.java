package dispersal.storage;

import dispersal.analysis.design.Factor;
import dispersal.analysis.design.Levels;
import dispersal.scenario.Evidence;
import dispersal.scenario.Evidence.Grade;
import dispersal.storage.Variables.Variable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;

/**
 * A table of points: the headings are paths of parameters, a row is a point, an empty cell leaves a parameter at its value in the
 * base scenario.
 *
 * @param factors one factor a column, with the values that occur in it
 * @param rows    one value a factor, not-a-number for an empty cell
 */
record StudyTable(List<Factor> factors, List<List<Double>> rows) {

    /** The word for a value that is left as it is, where a cell cannot be empty. */
    static final String BASE = "base";

    StudyTable {
        factors = List.copyOf(factors);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** Reads a table; what does not fit is a fault. */
    static Optional<StudyTable> read(SourceText source, Factor.Role role, Variables variables, Faults faults) {
        int before = faults.count();
        List<CsvRow> lines = CsvRow.read(source, faults);
        if (lines.size() < 2) {
            faults.add(
                    Place.ofFile(source.file()),
                    "",
                    "has no points; paths as headings and at least one row are expected");
            return Optional.empty();
        }
        List<List<Variable>> columns = columns(lines.get(0), variables, faults);
        List<List<Double>> rows = new ArrayList<>();
        for (CsvRow line : lines.subList(1, lines.size())) {
            rows.add(row(line, columns, faults));
        }
        if (faults.count() > before) {
            return Optional.empty();
        }
        List<Factor> factors = new ArrayList<>();
        for (int c = 0; c < columns.size(); c++) {
            factors.add(factor(lines.get(0).cells().get(c), role, columns.get(c), values(rows, c)));
        }
        return Optional.of(new StudyTable(factors, rows));
    }

    private static List<List<Variable>> columns(CsvRow heads, Variables variables, Faults faults) {
        List<List<Variable>> columns = new ArrayList<>();
        Set<String> moved = new HashSet<>();
        for (Node.Scalar head : heads.cells()) {
            Variables.Found found = variables.find(head.text());
            found.problem().ifPresent(problem -> faults.add(head.place(), "", problem));
            for (Variable variable : found.variables()) {
                if (!moved.add(variable.path())) {
                    faults.add(head.place(), "", variable.path() + " has a column already");
                }
            }
            columns.add(found.variables());
        }
        return columns;
    }

    private static List<Double> row(CsvRow line, List<List<Variable>> columns, Faults faults) {
        if (line.cells().size() != columns.size()) {
            faults.add(line.place(), "", "has " + line.cells().size() + " cells, the heading " + columns.size());
            return List.of();
        }
        List<Double> row = new ArrayList<>();
        for (int c = 0; c < columns.size(); c++) {
            row.add(value(line.cells().get(c), columns.get(c), faults));
        }
        return row;
    }

    private static double value(Node.Scalar cell, List<Variable> column, Faults faults) {
        if (Scalars.isNothing(cell) || cell.text().equals(BASE)) {
            return Double.NaN;
        }
        OptionalDouble number = Scalars.number(cell);
        for (Variable variable : column) {
            if (number.isEmpty() || !Limits.allows(variable.component(), number.getAsDouble())) {
                faults.add(
                        cell.place(),
                        variable.path(),
                        "expected " + Limits.expected(variable.component()) + " or nothing, found "
                                + cell.description());
                break;
            }
        }
        return number.orElse(Double.NaN);
    }

    /** The values of a column, each once, in their order. */
    private static List<Double> values(List<List<Double>> rows, int column) {
        TreeSet<Double> values = new TreeSet<>();
        rows.forEach(row -> values.add(row.get(column)));
        values.remove(Double.NaN);
        return List.copyOf(values);
    }

    private static Factor factor(Node.Scalar head, Factor.Role role, List<Variable> column, List<Double> values) {
        Grade worst = Grade.A;
        List<Factor.Member> members = new ArrayList<>();
        for (Variable variable : column) {
            Grade grade = variable.evidence().map(Evidence::grade).orElse(Grade.D);
            worst = grade.compareTo(worst) > 0 ? grade : worst;
            // a column that is empty throughout moves nothing, but still names its parameter
            Levels levels = new Levels(values.isEmpty() ? List.of(variable.value()) : values);
            boolean whole = variable.component().kind() == RecordShape.Kind.WHOLE_NUMBER;
            members.add(new Factor.Member(variable.path(), levels, whole));
        }
        return new Factor(head.text(), role, worst.name(), members);
    }
}
