package dispersal.app;

import dispersal.analysis.Table;
import java.util.List;

/** What is to be found out from the runs of a study beyond its own tables. */
interface Findings {

    /** Nothing. */
    Findings NONE = new Findings() {
        @Override
        public void take(List<Table> tablesOfOneRun) {
            // Nothing is asked.
        }

        @Override
        public List<Table> tables() {
            return List.of();
        }

        @Override
        public List<String> lines() {
            return List.of();
        }
    };

    /**
     * Takes in one run.
     *
     * @param tablesOfOneRun its tables
     */
    void take(List<Table> tablesOfOneRun);

    /** What was found, as tables for the result folder. */
    List<Table> tables();

    /** What was found, as lines for the reader; if there are none, the reader is shown who met which fate. */
    List<String> lines();
}
