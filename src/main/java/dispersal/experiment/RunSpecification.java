package dispersal.experiment;

import dispersal.analysis.Table;
import dispersal.analysis.Table.Column;
import java.util.ArrayList;
import java.util.List;

/**
 * Which run of a study this is.
 *
 * @param run       number of the run in the study, from 1
 * @param replicate number of the replicate, from 1
 * @param seed      seed of the run
 */
public record RunSpecification(int run, int replicate, long seed) {

    /** The columns that say which run a row belongs to. */
    static final List<Column> COLUMNS =
            List.of(Column.integer("run", ""), Column.integer("replicate", ""), Column.integer("seed", ""));

    /**
     * A copy of a table in which every row says which run it belongs to.
     *
     * @param table a table of this run
     * @return the table with run, replicate and seed in front
     */
    public Table label(Table table) {
        List<Column> columns = new ArrayList<>(COLUMNS);
        columns.addAll(table.columns());
        Table labelled = new Table(table.name(), columns);
        for (Object[] row : table.rows()) {
            Object[] cells = new Object[columns.size()];
            cells[0] = (long) run;
            cells[1] = (long) replicate;
            cells[2] = seed;
            System.arraycopy(row, 0, cells, COLUMNS.size(), row.length);
            labelled.add(cells);
        }
        return labelled;
    }
}
