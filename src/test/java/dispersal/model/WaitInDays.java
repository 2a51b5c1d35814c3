package dispersal.model;

import java.io.Serializable;

/**
 * Days until something happens that has the same chance every day: a geometric number, read from its table of cumulative
 * probabilities. A guide says for each 1,024th of the unit interval where in the table to begin, so that a reading looks at
 * little more than one entry and takes no logarithm (Chen and Asau 1974, doi 10.1080/05695557408974949).
 */
final class WaitInDays implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int GUIDES = 1024;

    private final double[] cumulative;
    private final short[] guide = new short[GUIDES];

    /**
     * The table for a chance.
     *
     * @param probability chance per day, in (0, 1)
     * @param longest     longest wait told apart [days]; longer ones count as one day more
     */
    WaitInDays(double probability, int longest) {
        cumulative = new double[longest + 1];
        for (int day = 0; day < longest; day++) {
            cumulative[day] = -Math.expm1((day + 1) * Math.log1p(-probability));
        }
        cumulative[longest] = 1;
        int wait = 0;
        for (int g = 0; g < GUIDES; g++) {
            while (cumulative[wait] <= (double) g / GUIDES) {
                wait++;
            }
            guide[g] = (short) wait;
        }
    }

    /**
     * The wait that a uniform number stands for.
     *
     * @param u number in [0, 1)
     * @return days, at least 1
     */
    int days(double u) {
        int wait = guide[(int) (u * GUIDES)];
        while (u >= cumulative[wait]) {
            wait++;
        }
        return wait + 1;
    }
}
