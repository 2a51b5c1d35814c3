package dispersal.app;

import dispersal.analysis.Table;
import dispersal.analysis.Table.Column;
import dispersal.experiment.RunOutcome;
import dispersal.experiment.RunSpecification;
import java.util.List;
import java.util.Random;

/** Runs that take no time and whose outcomes are widely spread, more so at the second of three points. */
final class TrivialStudyNoise {

    private static final int POINTS = 3;

    private TrivialStudyNoise() {}

    static RunOutcome run(RunSpecification run) {
        Table fates = new Table(
                "fates",
                List.of(
                        Column.text("date"),
                        Column.text("origin"),
                        Column.text("fate"),
                        Column.integer("persons", "persons")));
        Random dice = new Random(run.run());
        int spread = run.run() % POINTS == 2 ? 4000 : 1500;
        for (String fate : List.of("returned", "killed")) {
            fates.add("2017-11-30", "FRA", fate, Math.round(4000 + spread * dice.nextGaussian()));
        }
        return new RunOutcome(List.of(run.label(fates)), String.format("%064x", run.run()));
    }
}
