package dispersal.storage;

import dispersal.analysis.calibration.CalibrationPlan;

/** The section {@code calibration} of a study file, with everything that its author may have left out. */
final class CalibrationYaml {

    private CalibrationYaml() {}

    static String of(CalibrationPlan plan) {
        return """
                calibration:
                  key: %d
                  history_matching: {waves: %d, points: %d, replicates: %d, cut: %s, forgiven: %d}
                  sequential: {population: %d, proposals: %d, generations: %d}
                  coverage: {weight: %d, runs: %d, sets: %d, neighbours: %d}
                  draws: %d
                """.formatted(
                        plan.waves().key(),
                        plan.waves().waves(),
                        plan.waves().points(),
                        plan.waves().replicates(),
                        Scalars.written(plan.waves().cut()),
                        plan.waves().forgiven(),
                        plan.generations().population(),
                        plan.generations().proposals(),
                        plan.generations().generations(),
                        plan.coverage().weight(),
                        plan.coverage().runs(),
                        plan.coverage().sets(),
                        plan.coverage().neighbours(),
                        plan.draws());
    }
}
