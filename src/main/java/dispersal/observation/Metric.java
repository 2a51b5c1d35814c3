package dispersal.observation;

import dispersal.analysis.Table;
import dispersal.model.Listener;
import java.util.List;

/**
 * One thing that is measured while a run goes on. A metric counts from the events it hears and makes its tables at the end; the
 * tables say nothing about which run they belong to. Counts are persons: agents times the persons each stands for.
 */
public interface Metric extends Listener {

    /** Name in the registry, snake_case. */
    String name();

    /**
     * What was measured.
     *
     * @return tables of this run, in a fixed order, also where a table has no rows
     */
    List<Table> finish();
}
