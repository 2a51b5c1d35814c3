package dispersal.experiment;

import dispersal.analysis.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tables of several runs put together in memory, one below the other in the order of the plan; for studies of moderate size. */
public final class CollectedTables implements RunConsumer {

    private final Map<String, Table> tables = new LinkedHashMap<>();

    @Override
    public void accept(RunResult result) {
        for (Table part : result.tables()) {
            Table whole = tables.computeIfAbsent(part.name(), name -> new Table(name, part.columns()));
            part.rows().forEach(whole::add);
        }
    }

    /** The tables so far, each with the rows of all runs. */
    public List<Table> tables() {
        return List.copyOf(tables.values());
    }
}
