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
        Fighters fighters = new Fighters(origins.length, weight, new Storeroom());
        for (int fighter = 0; fighter < origins.length; fighter++) {
            fighters.origin[fighter] = (short) origins[fighter];
            fighters.skill[fighter] = (float) skills[fighter];
        }
        return fighters;
    }

    /**
     * Gives a fighter minors.
     *
     * @param fighters all fighters
     * @param fighter  index of the fighter
     * @param minors   number of minors
     */
    public static void giveMinors(Fighters fighters, int fighter, int minors) {
        fighters.minors[fighter] = (byte) minors;
    }

    /**
     * Lets a fighter fight.
     *
     * @param fighters   all fighters
     * @param fighter    index of the fighter
     * @param commitment commitment to the cause
     * @param loyalty    loyalty to the group
     */
    public static void fight(Fighters fighters, int fighter, double commitment, double loyalty) {
        fighters.stand(fighter, Posture.FIGHTING, 0);
        fighters.minds.set(fighter, Minds.COMMITMENT, commitment);
        fighters.minds.set(fighter, Minds.LOYALTY, loyalty);
    }

    /** Puts a fighter somewhere. */
    public static void stand(Fighters fighters, int fighter, Posture posture, int place) {
        fighters.stand(fighter, posture, place);
    }

    /** Gives a fighter minors to look after. */
    public static void bringMinors(Fighters fighters, int fighter, int minors) {
        fighters.minors[fighter] = (byte) minors;
    }

    /** The theatre before the first day. */
    public static Theatre theatre(Scenario scenario) {
        return new Theatre(scenario);
    }

    /** Advances a theatre to a day on which nobody has to be paid but locals. */
    public static void advance(Theatre theatre, int day, Scenario scenario) {
        theatre.advance(day, scenario, 0);
    }
}
