package dispersal.storage;

import dispersal.scenario.Evidence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A table of input beside a scenario file: each row is a mapping at a path that names columns of the row, and says where its
 * numbers come from.
 */
final class InputTable {

    private static final Set<String> EVIDENCE =
            Set.of("source", "kind", "grade", "note", "citation", "url", "distribution");

    private final Node.Scalar at;
    private final Faults faults;
    private final TreeBuilder tree;
    private final Map<String, Evidence> evidence;
    private final List<Node.Scalar> heads;
    private final Map<String, Integer> columns = new HashMap<>();
    private final List<Node.Scalar> valueHeads = new ArrayList<>();

    private InputTable(Node.Scalar at, List<Node.Scalar> heads, Faults faults, TableContent content) {
        this.at = at;
        this.heads = heads;
        this.faults = faults;
        this.tree = content.tree();
        this.evidence = content.evidence();
    }

    /**
     * What the tables of one scenario file hold together.
     *
     * @param tree     values
     * @param evidence evidence by path
     */
    record TableContent(TreeBuilder tree, Map<String, Evidence> evidence) {}

    /**
     * Adds the rows of a table.
     *
     * @param source text of the table
     * @param at     path of a row, columns in braces
     * @param content takes values and evidence
     * @param faults takes what is wrong
     */
    static void read(SourceText source, Node.Scalar at, TableContent content, Faults faults) {
        List<CsvRow> rows = CsvRow.read(source, faults);
        if (rows.size() < 2) {
            faults.add(Place.ofFile(source.file()), "", "has no rows; headings and at least one row are expected");
            return;
        }
        InputTable table = new InputTable(at, rows.get(0).cells(), faults, content);
        if (table.headsFit()) {
            rows.subList(1, rows.size()).forEach(table::row);
        }
    }

    private boolean headsFit() {
        int before = faults.count();
        for (int c = 0; c < heads.size(); c++) {
            Node.Scalar head = heads.get(c);
            if (head.text().isEmpty()) {
                faults.add(head.place(), "", "column " + (c + 1) + " has no heading");
            } else if (columns.putIfAbsent(head.text(), c) != null) {
                faults.add(head.place(), "", "column " + head.description() + " is given twice");
            }
        }
        for (String needed : List.of("source", "grade")) {
            if (!columns.containsKey(needed)) {
                faults.add(
                        heads.get(0).place(),
                        "",
                        "column " + needed + " is missing; every row says where it comes from");
            }
        }
        Set<String> placeholders = placeholders();
        for (String needed : placeholders) {
            if (!columns.containsKey(needed)) {
                faults.add(
                        heads.get(0).place(),
                        "",
                        "column " + needed + " is missing; the path " + at.text() + " names it"
                                + NearestName.suggestion(needed, columns.keySet()));
            }
        }
        sortColumns(placeholders);
        return faults.count() == before;
    }

    private void sortColumns(Set<String> placeholders) {
        for (Node.Scalar head : heads) {
            String name = head.text();
            boolean range = name.endsWith("_low") || name.endsWith("_high");
            if (range && !columns.containsKey(name.substring(0, name.lastIndexOf('_')))) {
                faults.add(
                        head.place(),
                        "",
                        "column " + name + " gives a range, but there is no column "
                                + name.substring(0, name.lastIndexOf('_')));
            }
            if (!range && !EVIDENCE.contains(name) && !placeholders.contains(name)) {
                valueHeads.add(head);
            }
        }
    }

    private Set<String> placeholders() {
        Set<String> names = new HashSet<>();
        for (String segment : at.text().split("\\.", -1)) {
            if (isPlaceholder(segment)) {
                names.add(segment.substring(1, segment.length() - 1));
            }
        }
        return names;
    }

    private static boolean isPlaceholder(String segment) {
        return segment.length() > 2 && segment.startsWith("{") && segment.endsWith("}");
    }

    private void row(CsvRow row) {
        if (row.cells().size() != heads.size()) {
            faults.add(
                    row.place(),
                    "",
                    "has " + row.cells().size() + " cells, but there are " + heads.size() + " headings");
            return;
        }
        List<Node.Scalar> path = new ArrayList<>();
        for (String segment : at.text().split("\\.", -1)) {
            Node.Scalar cell = isPlaceholder(segment)
                    ? cell(row, segment.substring(1, segment.length() - 1)).orElseThrow()
                    : new Node.Scalar(row.place(), segment, Node.Style.CELL);
            if (cell.text().isEmpty()) {
                faults.add(cell.place(), "", "is empty, but the path " + at.text() + " needs " + segment);
                return;
            }
            path.add(cell);
        }
        String spelt = String.join(".", path.stream().map(Node.Scalar::text).toList());
        Optional<TreeBuilder> target = tree.at(path);
        if (target.isEmpty()) {
            faults.add(row.place(), spelt, "another table gives a single value here");
            return;
        }
        RowEvidence sources = new RowEvidence(row, columns, faults);
        sources.check();
        for (Node.Scalar head : valueHeads) {
            Node.Scalar cell = cell(row, head.text()).orElseThrow();
            if (cell.text().isEmpty()) {
                continue;
            }
            Optional<Place> earlier = target.get().put(head.text(), head.place(), cell);
            if (earlier.isPresent()) {
                faults.add(cell.place(), spelt, head.text() + " is given twice in tables, first at " + earlier.get());
                return;
            }
            sources.of(head.text(), spelt).ifPresent(found -> evidence.put(found.path(), found));
        }
    }

    private Optional<Node.Scalar> cell(CsvRow row, String column) {
        return Optional.ofNullable(columns.get(column)).map(row.cells()::get);
    }
}
