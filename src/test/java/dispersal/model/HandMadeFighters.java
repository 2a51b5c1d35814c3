package dispersal.model;

/** Fighters whose traits a test sets by hand. */
public final class HandMadeFighters {

    private HandMadeFighters() {}

    /**
     * Fighters of given origins and skills.
     *
     * @param weight  persons an agent stands for
     * @param origins index of the origin of each fighter
     * @param skills  skill of each fighter
     * @return the fighters
     */
    public static Fighters of(int weight, int[] origins, double[] skills) {
        Fighters fighters = new Fighters(origins.length, weight);
        for (int fighter = 0; fighter < origins.length; fighter++) {
            fighters.origin[fighter] = (short) origins[fighter];
            fighters.skill[fighter] = (float) skills[fighter];
        }
        return fighters;
    }
}
