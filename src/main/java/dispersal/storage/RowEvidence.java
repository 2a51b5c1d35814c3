package dispersal.storage;

import dispersal.scenario.Evidence;
import dispersal.scenario.Evidence.Distribution;
import dispersal.scenario.Evidence.Grade;
import dispersal.scenario.Evidence.Kind;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** What one row of a table says about where its numbers come from. */
final class RowEvidence {

    private final CsvRow row;
    private final Map<String, Integer> columns;
    private final Faults faults;
    private final Optional<Grade> grade;
    private final Optional<Kind> kind;
    private final Optional<Distribution> distribution;

    RowEvidence(CsvRow row, Map<String, Integer> columns, Faults faults) {
        this.row = row;
        this.columns = columns;
        this.faults = faults;
        this.grade = EvidenceWords.read(Grade.class, cell("grade"), faults);
        this.kind = cell("kind").text().isEmpty()
                ? Optional.of(Kind.DATA)
                : EvidenceWords.read(Kind.class, cell("kind"), faults);
        this.distribution = cell("distribution").text().isEmpty()
                ? Optional.empty()
                : EvidenceWords.read(Distribution.class, cell("distribution"), faults);
    }

    /** Notes a row without a source. */
    void check() {
        Node.Scalar source = cell("source");
        if (source.text().isEmpty()) {
            faults.add(source.place(), "", "column source is empty; every row says where it comes from");
        }
    }

    /** Evidence for the value in one column, unless the row's evidence is faulty. */
    Optional<Evidence> of(String column, String rowPath) {
        OptionalDouble low = bound(column + "_low");
        OptionalDouble high = bound(column + "_high");
        String path = rowPath + "." + column;
        if (low.isPresent() != high.isPresent()) {
            Node.Scalar given = cell(low.isPresent() ? column + "_low" : column + "_high");
            faults.add(given.place(), path, "a range needs both " + column + "_low and " + column + "_high");
            return Optional.empty();
        }
        if (low.isPresent() && low.getAsDouble() > high.getAsDouble()) {
            faults.add(cell(column + "_low").place(), path, column + "_low must not exceed " + column + "_high");
            return Optional.empty();
        }
        if (grade.isEmpty() || kind.isEmpty()) {
            return Optional.empty();
        }
        Distribution spread = distribution.orElse(EvidenceWords.usualDistribution(kind.get()));
        return Optional.of(new Evidence(
                path, EvidenceWords.source(this::text), kind.get(), grade.get(), low, high, spread, text("note")));
    }

    private OptionalDouble bound(String column) {
        Node.Scalar cell = cell(column);
        OptionalDouble number = Scalars.number(cell);
        if (!cell.text().isEmpty() && number.isEmpty()) {
            faults.add(cell.place(), "", "expected a number as " + column + ", found " + cell.description());
        }
        return number;
    }

    private String text(String column) {
        return cell(column).text();
    }

    private Node.Scalar cell(String column) {
        Integer index = columns.get(column);
        return index == null
                ? new Node.Scalar(row.place(), "", Node.Style.CELL)
                : row.cells().get(index);
    }
}
