package dispersal.model;

import java.io.Serializable;

/**
 * All fighters of a run, one array a trait (an index is a fighter). Traits are drawn once while the world is set up; state is
 * changed only by the model and may be read by anybody. An agent stands for {@link #weight()} persons.
 *
 * <p>Fighters are numbered by origin, those who came before day 0 first, potential entrants last in order of entry.
 */
public final class Fighters implements Serializable {

    private static final long serialVersionUID = 1;
    /** Agents a run can have at most: in places their numbers are packed together with other things. */
    static final int MOST = 1 << 24;

    private static final Posture[] POSTURES = Posture.values();

    final int count;
    final int weight;

    /** Traits, fixed. */
    final short[] origin;

    final boolean[] woman;
    final boolean[] family;
    final boolean[] experienced;
    final boolean[] leaning;
    final byte[] minors;
    final float[] age;
    final float[] wealthIndex;
    final float[] riskAversion;
    /** exp(eta): factor on the odds of perceived detection. */
    final float[] oddsFactor;
    /** Frailties of being killed and of capture, before the factor for women. */
    final float[] killFrailty;

    final float[] captureFrailty;
    /** u of the watch-list: listed while u is below the coverage. */
    final float[] listedDraw;

    final int[] cluster;
    /** Clusters are numbered from 0 to this, exclusive. */
    int clusterCount;
    /** Close ties: ids of friends of fighter i are ties[tieStart[i]] to ties[tieStart[i + 1] - 1]. */
    final int[] tieStart;

    int[] ties;

    /** State. */
    final byte[] posture;

    final short[] place;
    final float[] arrivalDay;
    final float[] skill;
    final Minds minds;

    Fighters(int count, int weight, Storeroom storeroom) {
        if (count > MOST) {
            throw new IllegalArgumentException("a run can have " + MOST + " agents at most, found " + count
                    + "; let an agent stand for more persons (population.agent_weight)");
        }
        this.count = count;
        this.weight = weight;
        origin = storeroom.shorts(count);
        woman = storeroom.marks(count);
        family = storeroom.marks(count);
        experienced = storeroom.marks(count);
        leaning = storeroom.marks(count);
        minors = storeroom.bytes(count);
        age = storeroom.floats(count);
        wealthIndex = storeroom.floats(count);
        riskAversion = storeroom.floats(count);
        oddsFactor = storeroom.floats(count);
        killFrailty = storeroom.floats(count);
        captureFrailty = storeroom.floats(count);
        listedDraw = storeroom.floats(count);
        cluster = storeroom.ints(count);
        tieStart = storeroom.ints(count + 1);
        ties = new int[0];
        posture = storeroom.bytes(count);
        place = storeroom.shorts(count);
        arrivalDay = storeroom.floats(count);
        skill = storeroom.floats(count);
        minds = new Minds(count, storeroom);
    }

    /** Number of agents, potential entrants included. */
    public int count() {
        return count;
    }

    /** Persons an agent stands for. */
    public int weight() {
        return weight;
    }

    /** Index of the fighter's origin in the scenario. */
    public int origin(int fighter) {
        return origin[fighter];
    }

    /** Whether the fighter is a woman. */
    public boolean isWoman(int fighter) {
        return woman[fighter];
    }

    /** Minors who depend on each of the persons the agent stands for. */
    public int minors(int fighter) {
        return minors[fighter];
    }

    /** What the fighter is doing. */
    public Posture posture(int fighter) {
        return POSTURES[posture[fighter]];
    }

    /** Index of the place where the fighter is; on a journey, of its destination. */
    public int place(int fighter) {
        return place[fighter];
    }

    /** Skill in (0, 1]. */
    public double skill(int fighter) {
        return skill[fighter];
    }

    /** Commitment to the cause in [0, 1], as of the fighter's last decision. */
    public double commitment(int fighter) {
        return minds.get(fighter, Minds.COMMITMENT);
    }

    /** Loyalty to the group in [0, 1], as of the fighter's last decision. */
    public double loyalty(int fighter) {
        return minds.get(fighter, Minds.LOYALTY);
    }

    /** Index of the fighter's hometown cluster. */
    public int cluster(int fighter) {
        return cluster[fighter];
    }

    /** Number of hometown clusters. */
    public int clusterCount() {
        return clusterCount;
    }

    /** Fetches from memory what decisions ask for besides attitudes; the number means nothing ({@link Foresight}). */
    double fetch(int fighter) {
        return posture[fighter]
                + place[fighter]
                + origin[fighter]
                + riskAversion[fighter]
                + arrivalDay[fighter]
                + (woman[fighter] ^ family[fighter] ^ leaning[fighter] ? 1 : 0);
    }

    void stand(int fighter, Posture now, int where) {
        posture[fighter] = (byte) now.ordinal();
        place[fighter] = (short) where;
    }
}
