package dispersal.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The numbers by which one run is compared with others, read from its tables: persons by fate at each census, with their share of
 * the cohort; persons at each crossing by outcome; persons on each flow; {@link HomeMeasures}. Totals are over the whole run.
 *
 * <p>The cohort is everybody who had arrived by the last census; people numbered in advance who never came do not belong to it.
 * {@code fates.yet_to_arrive} counts those of the cohort who come later than a date, so that these shares sum to 1 on each date.
 */
final class Measures {

    /** The word for people numbered in advance who have not come. */
    static final String NOT_YET_ARRIVED = "not_yet_arrived";
    /** The word for those of the cohort who come later. */
    static final String YET_TO_ARRIVE = "yet_to_arrive";

    /**
     * Name of a measure.
     *
     * @param metric what is measured
     * @param group  date, crossing or flow
     */
    record Key(String metric, String group) {}

    private static final List<String> OUTCOMES =
            List.of("attempts", "detected", "captured", "turned_back", "released", "refused_unlisted");

    private final Map<Key, Double> values = new LinkedHashMap<>();

    private Measures() {}

    /**
     * Reads the measures from the tables of one run; tables that are absent give none.
     *
     * @param tables the tables
     * @return the measures, by fate and date, then by crossing, then by flow, then at home
     */
    static Map<Key, Double> of(List<Table> tables) {
        Measures measures = new Measures();
        find("fates", tables).forEach(measures::readFates);
        find("crossings", tables).forEach(measures::readCrossings);
        find("flows", tables).forEach(measures::readFlows);
        measures.values.putAll(HomeMeasures.of(tables));
        return measures.values;
    }

    private static List<Table> find(String name, List<Table> tables) {
        return tables.stream().filter(table -> table.name().equals(name)).toList();
    }

    private void readFates(Table table) {
        Map<String, Map<String, Double>> byDate = new LinkedHashMap<>();
        for (int row = 0; row < table.size(); row++) {
            byDate.computeIfAbsent(table.text(row, "date"), date -> new LinkedHashMap<>())
                    .merge(table.text(row, "fate"), table.number(row, "persons"), Double::sum);
        }
        if (byDate.isEmpty()) {
            return;
        }
        List<Map<String, Double>> censuses = new ArrayList<>(byDate.values());
        Map<String, Double> last = censuses.get(censuses.size() - 1);
        double never = last.getOrDefault(NOT_YET_ARRIVED, 0.0);
        double cohort = last.values().stream().mapToDouble(Double::doubleValue).sum() - never;
        for (Map<String, Double> fates : censuses) {
            fates.put(YET_TO_ARRIVE, fates.getOrDefault(NOT_YET_ARRIVED, 0.0) - never);
        }
        for (String fate : last.keySet()) {
            byDate.forEach((date, fates) -> put("fates." + fate, date, fates.getOrDefault(fate, 0.0)));
        }
        for (String fate : last.keySet()) {
            if (!fate.equals(NOT_YET_ARRIVED) && cohort > 0) {
                byDate.forEach(
                        (date, fates) -> put("fates." + fate + ".share", date, fates.getOrDefault(fate, 0.0) / cohort));
            }
        }
    }

    private void readCrossings(Table table) {
        for (String outcome : OUTCOMES) {
            for (int row = 0; row < table.size(); row++) {
                add("crossings." + outcome, table.text(row, "crossing"), table.number(row, outcome));
            }
        }
    }

    private void readFlows(Table table) {
        Map<String, Double> sorted = new TreeMap<>();
        for (int row = 0; row < table.size(); row++) {
            String flow = table.text(row, "from") + " > " + table.text(row, "to");
            sorted.merge(flow, table.number(row, "persons"), Double::sum);
        }
        sorted.forEach((flow, persons) -> put("flows", flow, persons));
    }

    private void put(String metric, String group, double value) {
        values.put(new Key(metric, group), value);
    }

    private void add(String metric, String group, double value) {
        values.merge(new Key(metric, group), value, Double::sum);
    }
}
