package dispersal.storage;

import dispersal.analysis.design.Outcome;
import dispersal.scenario.Crossing;
import dispersal.scenario.Scenario;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads what a study looks at: numbers of table {@code summary}, each for a date, a crossing, a flow or the whole run. */
final class OutcomeReader {

    /** Tables that a run yields. */
    static final List<String> TABLES = List.of(
            "fates",
            "destinations",
            "stocks",
            "flows",
            "departures",
            "crossings",
            "theatre",
            "caseload",
            "incidents",
            "rights",
            "threat",
            "cohorts",
            "composition",
            "leaving",
            "reengagements");

    private static final List<String> MAIN_FATES =
            List.of("returned", "relocated", "switched", "underground", "detained", "killed", "fighting");
    private static final List<String> OTHER_FATES = List.of(
            "executed",
            "vetting",
            "in_transit",
            "stranded",
            "third_country",
            "camp",
            "yet_to_arrive",
            "not_yet_arrived");
    private static final List<String> OTHERS = List.of(
            "flows",
            "caseload.monitored",
            "caseload.waiting",
            "caseload.custody",
            "caseload.prison",
            "caseload.rehabilitation",
            "caseload.unmonitored_person_days",
            "incidents.incidents",
            "incidents.disrupted",
            "rights.minors_in_camps",
            "rights.detention_person_days",
            "rights.refused_unlisted",
            "rights.revocations",
            "rights.minors_returned",
            "threat.tp1_home_hazard",
            "threat.tp2_affiliate_strength",
            "threat.tp3_rival_skill",
            "threat.tp4_blocked",
            "threat.tp5_unaccounted");
    private static final List<String> AT_CROSSINGS =
            List.of("attempts", "detected", "captured", "turned_back", "released", "refused_unlisted");

    private final Faults faults;
    private final List<String> dates;
    private final List<String> crossings;

    OutcomeReader(Scenario scenario, Faults faults) {
        this.faults = faults;
        this.dates = scenario.horizon().censusDates().stream()
                .map(LocalDate::toString)
                .toList();
        this.crossings = scenario.crossings().stream().map(Crossing::id).toList();
    }

    /** All metrics that an outcome may have. */
    static Set<String> metrics() {
        Set<String> metrics = new LinkedHashSet<>();
        for (String fate : fates()) {
            metrics.add("fates." + fate);
        }
        for (String fate : fates()) {
            if (!fate.equals("not_yet_arrived")) {
                metrics.add("fates." + fate + ".share");
            }
        }
        AT_CROSSINGS.forEach(outcome -> metrics.add("crossings." + outcome));
        metrics.addAll(OTHERS);
        return metrics;
    }

    private static List<String> fates() {
        List<String> fates = new ArrayList<>(MAIN_FATES);
        fates.addAll(OTHER_FATES);
        return fates;
    }

    /** What a study looks at that says nothing: the main fates on every census date. */
    List<Outcome> usual() {
        return MAIN_FATES.stream()
                .flatMap(fate -> dates.stream().map(date -> new Outcome("fates." + fate, date)))
                .toList();
    }

    /** The outcomes that a study names; unknown ones and those named twice are faults. */
    List<Outcome> read(List<Node.Scalar> texts) {
        Set<Outcome> outcomes = new LinkedHashSet<>();
        for (Node.Scalar text : texts) {
            Outcome outcome = Outcome.of(text.text());
            Spot spot = new Spot(text.place(), "outcomes");
            check(outcome, spot);
            if (!outcomes.add(outcome)) {
                faults.add(spot, outcome.text() + " is named twice");
            }
        }
        return List.copyOf(outcomes);
    }

    private void check(Outcome outcome, Spot spot) {
        Set<String> known = metrics();
        if (!known.contains(outcome.metric())) {
            faults.add(
                    spot,
                    "there is no metric " + Scalars.shown(outcome.metric()) + "; known: " + NearestName.listed(known)
                            + NearestName.suggestion(outcome.metric(), known));
        } else if (outcome.metric().startsWith("fates.")) {
            checkGroup(outcome, spot, "a census date", dates);
        } else if (outcome.metric().startsWith("crossings.")) {
            checkGroup(outcome, spot, "a crossing", crossings);
        } else if (outcome.group().isEmpty()) {
            faults.add(
                    spot,
                    outcome.metric() + " is given for several groups; name one after @, as column group of table "
                            + "summary has it");
        }
    }

    private void checkGroup(Outcome outcome, Spot spot, String what, List<String> known) {
        if (!known.contains(outcome.group())) {
            String found = outcome.group().isEmpty() ? "nothing" : Scalars.shown(outcome.group());
            faults.add(
                    spot,
                    outcome.metric() + " needs " + what + " after @, found " + found + "; known: "
                            + NearestName.listed(known) + NearestName.suggestion(outcome.group(), known));
        }
    }
}
