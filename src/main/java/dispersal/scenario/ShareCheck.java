package dispersal.scenario;

import dispersal.scenario.ScenarioConsistency.Problem;
import java.util.List;

/** Checks that shares sum to what they should, and that there is something of everything a run needs. */
final class ShareCheck {

    private static final double ROUNDING = 1e-6;

    private final ScenarioParts parts;
    private final List<Problem> problems;

    ShareCheck(ScenarioParts parts, List<Problem> problems) {
        this.parts = parts;
        this.problems = problems;
    }

    void run() {
        parts.origins()
                .ifPresent(origins -> needed(!origins.isEmpty(), "origins", "there must be at least one origin"));
        parts.inflow()
                .ifPresent(knots -> needed(!knots.isEmpty(), "inflow", "there must be a rate at one date at least"));
        parts.zones().ifPresent(this::zones);
        parts.affiliates().ifPresent(this::affiliates);
    }

    private void zones(List<Zone> zones) {
        List<Zone> held = zones.stream().filter(zone -> !zone.rivalPole()).toList();
        needed(!held.isEmpty(), "zones", "there must be at least one zone of the caliphate (rival_pole: false)");
        needed(
                held.size() < zones.size(),
                "zones",
                "there must be at least one zone of the rival pole (rival_pole: true)");
        if (!held.isEmpty()) {
            double fighters = held.stream().mapToDouble(Zone::fighterShare).sum();
            needed(
                    isOne(fighters),
                    "zones",
                    "fighter_share of the zones of the caliphate must sum to 1, found " + rounded(fighters));
            double area = held.stream().mapToDouble(Zone::areaShare).sum();
            needed(
                    area > 0,
                    "zones",
                    "area_share of the zones of the caliphate must sum to more than 0, found " + rounded(area));
        }
    }

    private void affiliates(List<Affiliate> affiliates) {
        double sum = affiliates.stream().mapToDouble(Affiliate::priorShare).sum();
        needed(isOne(sum), "affiliates", "prior_share of all affiliates must sum to 1, found " + rounded(sum));
    }

    private void needed(boolean fits, String path, String message) {
        if (!fits) {
            problems.add(new Problem(path, message));
        }
    }

    private static boolean isOne(double sum) {
        return Math.abs(sum - 1) <= ROUNDING;
    }

    /** A sum without the dust of binary fractions. */
    private static double rounded(double sum) {
        return Math.round(sum * 1e9) / 1e9;
    }
}
