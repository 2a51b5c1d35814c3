package dispersal.report;

import dispersal.analysis.Table;
import dispersal.analysis.Table.Column;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Made-up but plausible tables of a study, with any number of factors and outcomes. */
final class StudyFixture {

    static final List<String> FACTORS = List.of(
            "attrition.kill_underground_per_day D",
            "crossings.*.detection D",
            "utilities.return_constant D",
            "deliberation.abroad_factor D",
            "finance.transfer_floor_million_usd_per_month D",
            "population.total_persons B",
            "attrition.capture_underground_per_day D",
            "utilities.settled_inertia D",
            "zone_fall.last_stand_capture_probability C",
            "zone_fall.last_stand_kill_probability D",
            "coercion.execution_probability C",
            "interdiction.watch_list_coverage B",
            "attrition.kill_siege_per_day D",
            "population.traits.rival_leaning_share D",
            "affiliates.*.matches.*.match C",
            "finance.initial_revenue_million_usd_per_month B",
            "origins.*.repatriation_will D",
            "custodians.*.escape_per_day D",
            "population.traits.age_mean B",
            "population.traits.experienced_share C",
            "deliberation.reference_rate_per_day A",
            "attrition.kill_affiliate_hostility_effect D",
            "attrition.capture_rival_campaign_per_day D",
            "zone_fall.encirclement_upper_control D",
            "utilities.surrender_encirclement D",
            "journeys.give_up_probability D",
            "home_reception.become_known_per_day D",
            "prosecution.remission_share D",
            "caseload.monitoring_mean_days D",
            "routes.path_size_weight C",
            "rival_pole.imprison_probability D",
            "beliefs.detection_report_probability D");

    static final List<String> OUTCOMES = List.of(
            "fates.returned@2017-10-31",
            "fates.killed@2017-10-31",
            "fates.detained@2017-10-31",
            "fates.relocated@2017-10-31",
            "fates.switched@2017-10-31",
            "fates.underground@2017-10-31",
            "fates.returned@2019-06-30",
            "fates.killed@2019-06-30",
            "fates.third_country.share@2019-06-30",
            "crossings.attempts@syria-turkey-centre-east",
            "rights.detention_person_days@run",
            "threat.readiness@2019-12-31");

    private static final String[] VERDICTS = {"resolved", "unresolved", "noise"};

    private final int factors;
    private final int outcomes;
    private final double scale;

    StudyFixture(int factors, int outcomes, double scale) {
        this.factors = factors;
        this.outcomes = outcomes;
        this.scale = scale;
    }

    static Caption caption() {
        return new Caption("baseline", 2, 1, 60_000_002, 10, "0.1.0")
                .of(new Caption.DesignedRuns("screening", "Morris trajectories", 1_240, 2_480));
    }

    /** All tables; {@code response} over one factor. */
    Tables tables() {
        return Tables.of(sensitivity(), convergence(), response(1, 9));
    }

    String factor(int f) {
        return f < FACTORS.size() ? FACTORS.get(f).split(" ")[0] : "utilities.further_weight_number_" + f;
    }

    private String grade(int f) {
        return f < FACTORS.size() ? FACTORS.get(f).split(" ")[1] : "D";
    }

    static Table emptySensitivity() {
        List<Column> columns = new ArrayList<>();
        for (String name : List.of("method", "metric", "factor", "index")) {
            columns.add(Column.text(name));
        }
        for (String name : List.of("value", "lower95", "upper95")) {
            columns.add(Column.decimal(name, "as metric"));
        }
        for (String name : List.of("verdict", "grade", "role")) {
            columns.add(Column.text(name));
        }
        columns.add(Column.integer("blocks", "blocks"));
        columns.add(Column.integer("needed", "blocks"));
        return new Table("sensitivity", columns);
    }

    /** Indices of the one-at-a-time design, of Morris and of Saltelli for every outcome. */
    Table sensitivity() {
        Table table = emptySensitivity();
        for (int o = 0; o < outcomes; o++) {
            for (int f = 0; f <= factors; f++) {
                Random random = new Random(1000L * o + f);
                double strength = f == factors ? 0.02 : 1.2 / (1 + 0.35 * ((f * 7 + o * 11) % Math.max(1, factors)));
                double persons = 2_000 * scale * strength;
                double sign = random.nextBoolean() ? 1 : -1;
                add(table, "one-at-a-time", o, f, "effect_low", -sign * persons * (0.4 + random.nextDouble()));
                add(table, "one-at-a-time", o, f, "effect_high", sign * persons * (random.nextDouble() - 0.1));
                add(table, "morris", o, f, "mu", sign * persons * random.nextDouble());
                add(table, "morris", o, f, "mu_star", persons);
                add(table, "morris", o, f, "sigma", persons * (0.15 + 1.1 * random.nextDouble()));
                double total = 0.45 * strength * strength;
                add(table, "sobol", o, f, "first", total * random.nextDouble() - 0.004);
                add(table, "sobol", o, f, "total", total);
            }
        }
        return table;
    }

    private void add(Table table, String method, int o, int f, String index, double value) {
        double width =
                0.06 * (index.equals("first") || index.equals("total") ? 1 : 2_000 * scale) + 0.12 * Math.abs(value);
        String verdict = VERDICTS[Math.abs(value) > 2 * width ? 0 : Math.abs(value) > 0.5 * width ? 1 : 2];
        boolean dummy = f == factors;
        table.add(
                method,
                OUTCOMES.get(o % OUTCOMES.size()),
                dummy ? "dummy" : factor(f),
                index,
                value,
                value - width,
                value + width,
                dummy ? "noise" : verdict,
                dummy ? "" : grade(f),
                dummy ? "" : f % 9 == 1 ? "lever" : "uncertainty",
                20L,
                verdict.equals("unresolved") && !dummy ? 150L : 0L);
    }

    Table convergence() {
        Table table = new Table(
                "convergence",
                List.of(
                        Column.text("method"),
                        Column.text("metric"),
                        Column.text("factor"),
                        Column.text("index"),
                        Column.integer("blocks", "blocks"),
                        Column.decimal("value", "as metric"),
                        Column.decimal("lower95", "as metric"),
                        Column.decimal("upper95", "as metric")));
        for (int o = 0; o < outcomes; o++) {
            for (int f = 0; f <= factors; f++) {
                Random random = new Random(77L * o + f);
                double end = f == factors ? 0.01 : 0.5 / (1 + 0.5 * ((f * 7 + o * 11) % Math.max(1, factors)));
                for (long blocks = 64; blocks <= 1024; blocks += 64) {
                    double width = 3.2 * (0.02 + end / 3) / Math.sqrt(blocks / 8.0);
                    double value = end + 0.5 * width * random.nextGaussian();
                    String factor = f == factors ? "dummy" : factor(f);
                    for (String index : List.of("first", "total")) {
                        table.add("sobol", outcome(o), factor, index, blocks, value, value - width, value + width);
                    }
                }
            }
        }
        return table;
    }

    private static String outcome(int o) {
        return OUTCOMES.get(o % OUTCOMES.size());
    }

    /** Means at all combinations of some levels of some factors. */
    Table response(int dimensions, int levels) {
        Table table = emptyResponse(
                IntStream.range(0, dimensions).mapToObj(this::factor).toList());
        int points = (int) Math.pow(levels, dimensions);
        for (int p = 0; p < points; p++) {
            double[] shares = new double[dimensions];
            int rest = p;
            for (int d = 0; d < dimensions; d++) {
                shares[d] = levels == 1 ? 0.5 : (double) (rest % levels) / (levels - 1);
                rest /= levels;
            }
            respond(table, p, shares);
        }
        return table;
    }

    /** Means at points that form no grid. */
    Table scattered(int points) {
        Table table = emptyResponse(List.of(factor(0), factor(1)));
        Random random = new Random(5);
        for (int p = 0; p < points; p++) {
            respond(table, p, new double[] {random.nextDouble(), random.nextDouble()});
        }
        return table;
    }

    private void respond(Table table, int p, double... shares) {
        for (int o = 0; o < outcomes; o++) {
            String[] outcome = outcome(o).split("@");
            double size = outcome[0].endsWith("share") ? 0.1 : 4_000 * scale;
            double lean = Arrays.stream(shares).map(share -> share * share).sum() / shares.length;
            double mean = size * (1 + 0.6 * lean + 0.03 * Math.sin(9 * (p + o)));
            double half = 0.04 * size;
            List<Object> cells = new ArrayList<>(List.of((long) p + 1));
            for (int d = 0; d < shares.length; d++) {
                cells.add(0.0004 * Math.pow(50, d) * (1 + 9 * shares[d]));
            }
            cells.addAll(List.of(outcome[0], outcome[1], 20L, mean, 2 * half, mean - half, mean + half));
            table.add(cells.toArray());
        }
    }

    static Table emptyResponse(List<String> factors) {
        List<Column> columns = new ArrayList<>(List.of(Column.integer("point", "")));
        factors.forEach(factor -> columns.add(Column.decimal(factor, factor.contains("per_day") ? "per day" : "")));
        columns.addAll(List.of(
                Column.text("metric"),
                Column.text("group"),
                Column.integer("n", "runs"),
                Column.decimal("mean", "as metric"),
                Column.decimal("sd", "as metric"),
                Column.decimal("lower95", "as metric"),
                Column.decimal("upper95", "as metric")));
        return new Table("response", columns);
    }
}
