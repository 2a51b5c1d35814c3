package dispersal.model;

import dispersal.scenario.Horizon;
import dispersal.scenario.PolicyTimeline;
import dispersal.scenario.Scenario;

/** The small test world and fighters set by hand, for the tests of other rooms. */
public final class SmallWorld {

    private SmallWorld() {}

    /** The small world without dated changes. */
    public static PolicyTimeline timeline() {
        return TestScenarios.small().timeline();
    }

    /** The small world over another span of calendar. */
    public static Scenario scenario(Horizon horizon) {
        return TestScenarios.small().withHorizon(horizon).build();
    }

    /**
     * Fighters of given origins and skills.
     *
     * @param weight  persons an agent stands for
     * @param origins index of the origin of each fighter
     * @param skills  skill of each fighter
     * @return the fighters
     */
    public static Fighters fighters(int weight, int[] origins, double[] skills) {
        Fighters fighters = new Fighters(origins.length, weight);
        for (int fighter = 0; fighter < origins.length; fighter++) {
            fighters.origin[fighter] = (short) origins[fighter];
            fighters.skill[fighter] = (float) skills[fighter];
        }
        return fighters;
    }
}
