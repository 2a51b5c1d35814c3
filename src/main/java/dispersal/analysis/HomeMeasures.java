package dispersal.analysis;

import dispersal.analysis.Measures.Key;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a run meant at home and for rights, as numbers to be compared with other runs: the caseload of all states on the last day;
 * incidents and those disrupted by what they go back to; detention, refusals, revocations and minors returned over the whole run
 * and minors in camps in its last month; each proxy of threat on the last day, summed over the places it is read for but never with
 * another proxy.
 */
final class HomeMeasures {

    private static final String WHOLE_RUN = "run";
    private static final List<String> CASELOAD =
            List.of("monitored", "waiting", "custody", "prison", "rehabilitation", "unmonitored_person_days");
    private static final List<String> INCIDENTS = List.of("incidents", "disrupted");
    private static final List<String> RIGHTS =
            List.of("detention_person_days", "refused_unlisted", "revocations", "minors_returned");

    private final Map<Key, Double> values = new LinkedHashMap<>();

    private HomeMeasures() {}

    /**
     * Reads the measures from the tables of one run; tables that are absent give none.
     *
     * @param tables the tables
     * @return the measures, by table and column
     */
    static Map<Key, Double> of(List<Table> tables) {
        HomeMeasures measures = new HomeMeasures();
        for (Table table : tables) {
            switch (table.name()) {
                case "caseload" -> measures.readCaseload(table);
                case "incidents" -> measures.readIncidents(table);
                case "rights" -> measures.readRights(table);
                case "threat" -> measures.readThreat(table);
                default -> {}
            }
        }
        return measures.values;
    }

    private void readCaseload(Table table) {
        String last = last(table, "date");
        for (int row = 0; row < table.size(); row++) {
            if (table.text(row, "date").equals(last)) {
                for (String column : CASELOAD) {
                    add("caseload." + column, last, table.number(row, column));
                }
            }
        }
    }

    private void readIncidents(Table table) {
        for (String column : INCIDENTS) {
            for (int row = 0; row < table.size(); row++) {
                add("incidents." + column, table.text(row, "pathway"), table.number(row, column));
            }
        }
    }

    private void readRights(Table table) {
        String last = last(table, "month");
        for (int row = 0; row < table.size(); row++) {
            if (table.text(row, "month").equals(last)) {
                add("rights.minors_in_camps", last, table.number(row, "minors_in_camps"));
            }
        }
        for (String column : RIGHTS) {
            for (int row = 0; row < table.size(); row++) {
                add("rights." + column, WHOLE_RUN, table.number(row, column));
            }
        }
    }

    private void readThreat(Table table) {
        String last = last(table, "date");
        for (int row = 0; row < table.size(); row++) {
            if (table.text(row, "date").equals(last)) {
                add("threat." + table.text(row, "proxy"), last, table.number(row, "value"));
            }
        }
    }

    /** Dates are in ISO form, so that the greatest is the last. */
    private static String last(Table table, String column) {
        String last = "";
        for (int row = 0; row < table.size(); row++) {
            String date = table.text(row, column);
            last = date.compareTo(last) > 0 ? date : last;
        }
        return last;
    }

    private void add(String metric, String group, double value) {
        values.merge(new Key(metric, group), value, Double::sum);
    }
}
