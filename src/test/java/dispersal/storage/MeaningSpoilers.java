package dispersal.storage;

import static dispersal.storage.Spoiler.EVIDENCE;
import static dispersal.storage.Spoiler.HISTORY;
import static dispersal.storage.Spoiler.ORIGINS;
import static dispersal.storage.Spoiler.SCENARIO;
import static dispersal.storage.Spoiler.oneOf;
import static dispersal.storage.Spoiler.replacing;

import java.util.List;

/** Spoils what a scenario means: ids, dates, sums, policies, history, evidence. */
final class MeaningSpoilers {

    private MeaningSpoilers() {}

    static List<Spoiler> all() {
        return List.of(
                ids(),
                references(),
                states(),
                dates(),
                sums(),
                policies(),
                policyDates(),
                history(),
                evidence(),
                ways());
    }

    private static Spoiler ids() {
        return oneOf(
                replacing(SCENARIO, "  raqqa:\n", "  Raqqa:\n"),
                replacing(SCENARIO, "  sdf: {", "  s d f: {"),
                replacing(SCENARIO, "  syria-turkey:\n", "  syria_turkey:\n"),
                replacing(SCENARIO, "  libya:\n", "  libya!:\n"),
                replacing(SCENARIO, "  sealed-border:", "  sealed-:"),
                replacing(SCENARIO, "name: small", "name: A small one"),
                replacing(SCENARIO, "{\"2014\": {", "{\"14\": {"),
                replacing(SCENARIO, "  2017-06-01: {persons", "  June: {persons"),
                replacing(SCENARIO, "  raqqa-turkey: {", "  raqqa.turkey: {"),
                replacing(HISTORY, "wall-begun", "Wall begun"));
    }

    private static Spoiler references() {
        return oneOf(
                replacing(SCENARIO, "custodian: sdf", "custodian: nobody"),
                replacing(SCENARIO, "custodian: turkey\n    detection", "custodian: greece\n    detection"),
                replacing(SCENARIO, "evacuation_to: deir-ez-zor", "evacuation_to: mosul"),
                replacing(SCENARIO, "crossing: airports", "crossing: harbours"),
                replacing(SCENARIO, "{from: raqqa, to: idlib", "{from: rakka, to: idlib"),
                replacing(SCENARIO, "to: home-norway", "to: home-sweden"),
                replacing(ORIGINS, "home-tunisia", "home"),
                replacing("small/inputs/matches.csv", "libya,maghreb", "libya,sahel"),
                replacing("small/inputs/matches.csv", "khorasan,", "kabul,"));
    }

    private static Spoiler states() {
        return (copy, random) -> {
            String code = Spoiler.any(random, "NO", "nor", "NORWAY", "ZZZ", "N0R", "578", "XK", "", "NÖR", "-");
            copy.replace(ORIGINS, "NOR,", code + ",");
            return "state " + code;
        };
    }

    private static Spoiler dates() {
        return oneOf(
                replacing(SCENARIO, "start: 2017-06-01", "start: 2017-6-1"),
                replacing(SCENARIO, "end: 2017-11-30", "end: 2017-11-31"),
                replacing(SCENARIO, "end: 2017-11-30", "end: 2017-05-30"),
                replacing(SCENARIO, "[2017-06-01, 2017-11-30]", "[2017-06-01, 2018-11-30]"),
                replacing(SCENARIO, "[2017-06-01, 2017-11-30]", "[2017-11-30, 2017-06-01]"),
                replacing(SCENARIO, "[2017-06-01, 2017-11-30]", "2017-06-01"),
                replacing(SCENARIO, "decline_end: 2017-10-01", "decline_end: 2017-06-06"),
                replacing(SCENARIO, "fall: 2017-10-17", "fall: 2017-06-05"),
                replacing(SCENARIO, "fall: 2017-10-17", "fall: 17.10.2017"),
                replacing(SCENARIO, "      2017-09-05: {control", "      2017-05-05: {control"),
                replacing(SCENARIO, "  2017-11-30: {persons", "  2017-05-30: {persons"));
    }

    private static Spoiler sums() {
        return oneOf(
                replacing(SCENARIO, "fighter_share: 0.4", "fighter_share: 0.400002"),
                replacing(SCENARIO, "prior_share: 0.3", "prior_share: 0.29"),
                replacing(SCENARIO, "released_share: 0.1", "released_share: 0.2"),
                replacing(SCENARIO, "accept_probability: 0.6", "accept_probability: 0.7"),
                replacing(SCENARIO, "{share: 0.75}, \"2015\": {share: 0.25}", "{share: 0}, \"2015\": {share: 0}"),
                replacing(SCENARIO, "rival_pole: true", "rival_pole: false"),
                replacing(SCENARIO, "potential_entrants: 120", "potential_entrants: 60"),
                replacing(ORIGINS, "0.15,0.15,0.02,0.02", "0.6,0.6,0.02,0.02"),
                replacing(SCENARIO, "last_stand_capture_probability: 0.55", "last_stand_capture_probability: 0.95"));
    }

    private static Spoiler policies() {
        String set = "{crossings.syria-turkey.detection: 0.9}";
        return oneOf(
                replacing(SCENARIO, set, "{crossings.syria-turkey.detecton: 0.9}"),
                replacing(SCENARIO, set, "{crossing.*.detection: 0.9}"),
                replacing(SCENARIO, set, "{crossings.syria-turkey: 0.9}"),
                replacing(SCENARIO, set, "{crossings.syria-turkey.detection.x: 0.9}"),
                replacing(SCENARIO, set, "{crossings.syria-turkey.detection: 1.9}"),
                replacing(SCENARIO, set, "{crossings.syria-turkey.detection: high}"),
                replacing(SCENARIO, set, "{crossings.syria-turkey.detection: {to: 1}}"),
                replacing(SCENARIO, set, "{crossings.syria-turkey.detection: }"),
                replacing(SCENARIO, set, "{crossings.syria-turkey.custodian: sdf}"),
                replacing(SCENARIO, set, "{horizon.end: 2017-10-01}"),
                replacing(SCENARIO, set, "{population.total_persons: 10}"),
                replacing(SCENARIO, set, "{zones.idlib.control_knots.*.control: 1}"),
                replacing(SCENARIO, set, "{links.raqqa-turkey.crossing: nowhere}"),
                replacing(SCENARIO, set, "{zones.raqqa.evacuation_to: nowhere}"),
                replacing(SCENARIO, set, "{policies.leaner-pay.from: 2017-09-01}"),
                replacing(SCENARIO, set, "[crossings.syria-turkey.detection]"),
                replacing(SCENARIO, "affiliates.*.pay_usd_per_month: 0.5", "affiliates.*.pay_usd_per_month: -0.5"),
                replacing(SCENARIO, "affiliates.*.pay_usd_per_month: 0.5", "affiliates.*.pay_usd_per_month: half"),
                replacing(SCENARIO, "affiliates.*.pay_usd_per_month: 0.5", "journeys.invited_at_most: 0.6"),
                replacing(SCENARIO, "attrition.pressure: 0.25", "attrition.pressure: 25"),
                replacing(SCENARIO, "add: {", "subtract: {"),
                replacing(SCENARIO, "    title: Affiliates are paid half\n", ""));
    }

    private static Spoiler policyDates() {
        return oneOf(
                replacing(SCENARIO, "from: 2017-08-01", "from: 2017-05-31"),
                replacing(SCENARIO, "from: 2017-08-15", "from: 2017-12-01"),
                replacing(SCENARIO, "from: 2017-08-15", "from: mid-August"),
                replacing(SCENARIO, "until: 2017-08-31", "until: 2017-07-31"),
                replacing(SCENARIO, "until: 2017-08-31", "until: 2017-12-01"),
                replacing(SCENARIO, "until: 2017-08-31", "until: never"),
                replacing(SCENARIO, "announced: true", "announced: on"),
                replacing(
                        SCENARIO,
                        "    multiply: {affiliates.*.pay_usd_per_month: 0.5}",
                        "    set: {crossings.*.detection: 0.5}"));
    }

    private static Spoiler history() {
        return oneOf(
                replacing(HISTORY, "2017-09-28", "2017-12-28"),
                replacing(HISTORY, "2016-03-01", "2016-03"),
                replacing(HISTORY, "crossings.syria-turkey.detection,0.65", "crossings.syria-turkey.detecting,0.65"),
                replacing(HISTORY, "crossings.syria-turkey.detection,0.65", "crossings.syria-turkey.detection,6.5"),
                replacing(HISTORY, "crossings.syria-turkey.detection,0.65", "crossings.syria-turkey.detection,"),
                replacing(HISTORY, "crossings.syria-turkey.detection,0.65", "zones.raqqa.fall,2017-10-01"),
                replacing(HISTORY, "wall-finished,2017-09-28", "wall-finished,2016-03-01"),
                replacing(HISTORY, "front-lines,", "rear-lines,"));
    }

    private static Spoiler evidence() {
        return oneOf(
                replacing(EVIDENCE, "kind: estimate", "kind: guess"),
                replacing(EVIDENCE, "grade: C", "grade: E"),
                replacing(EVIDENCE, "grade: C, ", ""),
                replacing(EVIDENCE, "{source: Invented, kind: estimate", "{source: \"\", kind: estimate"),
                replacing(EVIDENCE, "low: 0.0003, ", ""),
                replacing(EVIDENCE, "low: 0.0003", "low: little"),
                replacing(EVIDENCE, "high: 0.0012", "high: 0.0001"),
                replacing(EVIDENCE, "note: halves", "remark: halves"),
                replacing(EVIDENCE, "log_uniform", "lognormal"),
                replacing(
                        EVIDENCE,
                        "coercion.*: {source: Invented, kind: convention, grade: D}",
                        "coercion.*: Invented"));
    }

    private static Spoiler ways() {
        return oneOf(
                replacing(
                        SCENARIO, "  turkey-libya: {from: turkey-transit, to: libya, days: 10, cost_usd: 1000}\n", ""),
                replacing(SCENARIO, "{from: turkey-transit, to: khorasan", "{from: deir-ez-zor, to: khorasan"),
                replacing(SCENARIO, "{from: turkey-transit, to: khorasan", "{from: khorasan, to: turkey-transit"),
                replacing(
                        SCENARIO,
                        "{from: raqqa, to: idlib, crossing: front-lines",
                        "{from: idlib, to: raqqa, crossing: rear-lines"));
    }
}
