package dispersal.report;

import dispersal.analysis.design.Outcome;
import java.util.List;
import java.util.Map;

/**
 * What readers call an outcome of runs.
 *
 * @param name what is measured and for what, such as {@code returned, 2017-10-31}
 * @param unit its unit, possibly empty
 */
record OutcomeLabel(String name, String unit) {

    private static final Map<String, String> UNITS = Map.of(
            "fates", "persons",
            "crossings", "persons",
            "flows", "persons",
            "caseload", "persons",
            "incidents", "incidents",
            "rights", "persons");
    private static final List<String> PLAIN_TABLES = List.of("fates");

    /** The label of an outcome. */
    static OutcomeLabel of(Outcome outcome, Tables tables) {
        String[] parts = outcome.metric().split("\\.", 2);
        boolean share = outcome.metric().endsWith(".share");
        String measure = parts.length < 2 ? "" : parts[1].replaceFirst("\\.share$", "");
        String words = measure.replace('_', ' ').replace('.', ' ');
        String subject = PLAIN_TABLES.contains(parts[0]) && !words.isEmpty()
                ? words
                : (parts[0].replace('_', ' ') + (words.isEmpty() || words.equals(parts[0]) ? "" : ": " + words));
        return new OutcomeLabel(
                outcome.group().isEmpty() ? subject : subject + ", " + group(outcome.group(), tables),
                share ? "share of all" : unit(parts[0], measure));
    }

    private static String unit(String table, String measure) {
        return measure.endsWith("person_days") ? "person-days" : UNITS.getOrDefault(table, "");
    }

    private static String group(String group, Tables tables) {
        if (group.equals("run")) {
            return "whole run";
        }
        return group.matches("\\d{4}(-\\d{2}){1,2}") || group.contains(">") ? group : tables.nameOf(group);
    }

    /** Name with unit. */
    String words() {
        return unit.isEmpty() ? name : name + " (" + unit + ")";
    }

    /** A measure of this outcome with the unit, such as {@code μ* (persons)}. */
    String measured(String measure) {
        return unit.isEmpty() ? measure : measure + " (" + unit + ")";
    }
}
