package dispersal.experiment;

import dispersal.analysis.Table;
import dispersal.analysis.Table.Column;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/** A runner whose outcome depends on the seed only and whose pace on chance. */
final class FakeRunner implements Runner {

    private static final int LONGEST_PAUSE_MICROSECONDS = 2000;

    @Override
    public RunOutcome run(RunSpecification specification) {
        pause();
        Table table = new Table("squares", List.of(Column.integer("square", "")));
        for (long factor = 1; factor <= 3; factor++) {
            table.add(specification.seed() * specification.seed() * factor);
        }
        return new RunOutcome(List.of(specification.label(table)), "digest of " + specification.seed());
    }

    private static void pause() {
        long end = System.nanoTime() + 1000L * ThreadLocalRandom.current().nextInt(LONGEST_PAUSE_MICROSECONDS);
        while (System.nanoTime() < end) {
            Thread.yield();
        }
    }
}
