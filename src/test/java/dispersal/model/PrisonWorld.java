package dispersal.model;

import dispersal.scenario.BreakOut;
import dispersal.scenario.Scenario;
import java.util.List;

/** The small world in which most are in prison or camp on day 0, nobody decides anything, and custody has no way out. */
final class PrisonWorld {

    static final int BREAK_OUT_DAY = 100;

    private PrisonWorld() {}

    static TestScenarios still() {
        return TestScenarios.small()
                .withoutMechanisms()
                .withEveryOrigin(o -> Records.with(
                        o, "returnedBefore", 0, "killedBefore", 0, "detainedBefore", 0.9, "switchedBefore", 0));
    }

    /** A break-out of the prison of the jailer. */
    static TestScenarios withBreakOut(TestScenarios world, double facilityShare, double escapeProbability) {
        Scenario scenario = world.build();
        return world.withPart(
                "breakOuts",
                List.of(new BreakOut(
                        "night",
                        scenario.horizon().start().plusDays(BREAK_OUT_DAY),
                        "jailer",
                        facilityShare,
                        escapeProbability)));
    }
}
