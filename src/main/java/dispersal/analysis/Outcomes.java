package dispersal.analysis;

import dispersal.analysis.Table.Column;
import dispersal.analysis.design.Outcome;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The numbers that a study looks at, read from the tables of its runs. They are the measures of table {@code summary}, under the
 * same names and groups.
 */
public final class Outcomes {

    /** Name of the table of outcomes. */
    public static final String NAME = "outcomes";

    private static final String FLOWS = "flows";
    private static final String SHARE = ".share";
    private static final Set<String> IN_PERSONS = Set.of("fates", FLOWS, "crossings");

    private Outcomes() {}

    /**
     * The table that an outcome is read from.
     *
     * @param outcome the outcome
     * @return name of the table
     */
    public static String source(Outcome outcome) {
        int dot = outcome.metric().indexOf('.');
        return dot < 0 ? outcome.metric() : outcome.metric().substring(0, dot);
    }

    /** Whether an outcome counts persons, so that a few simulated fighters more or less do not matter. */
    public static boolean inPersons(Outcome outcome) {
        return IN_PERSONS.contains(source(outcome)) && !outcome.metric().endsWith(SHARE);
    }

    /**
     * All outcomes that a run yields.
     *
     * @param tables its tables
     * @return the outcomes in words, in alphabetical order
     */
    public static Set<String> words(List<Table> tables) {
        Set<String> words = new TreeSet<>();
        Measures.of(tables).keySet().forEach(key -> words.add(new Outcome(key.metric(), key.group()).text()));
        return words;
    }

    /**
     * Whether a run can yield an outcome, judged by another run of the same study.
     *
     * @param outcome the outcome
     * @param words   all that the other run yields
     * @return whether it does; any flow may happen in one run and not in another
     */
    public static boolean possible(Outcome outcome, Set<String> words) {
        boolean flow = outcome.metric().equals(FLOWS) && outcome.group().contains(" > ");
        return flow || words.contains(outcome.text());
    }

    /**
     * Table {@code outcomes} of one run.
     *
     * @param wanted the outcomes
     * @param tables the tables of the run; an outcome they do not mention is 0
     * @return the table (metric, group, value), a row for each outcome in the order given
     */
    public static Table of(List<Outcome> wanted, List<Table> tables) {
        Map<Measures.Key, Double> measures = Measures.of(tables);
        Table table = new Table(
                NAME, List.of(Column.text("metric"), Column.text("group"), Column.decimal("value", "as metric")));
        for (Outcome outcome : wanted) {
            double value = measures.getOrDefault(new Measures.Key(outcome.metric(), outcome.group()), 0.0);
            table.add(outcome.metric(), outcome.group(), value);
        }
        return table;
    }
}
