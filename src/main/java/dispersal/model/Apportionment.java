package dispersal.model;

import java.util.Arrays;

/**
 * Whole numbers in given proportions, by largest remainders. What rounding takes from or gives to a class can be carried on to
 * another division, so that over many divisions each class gets its exact share within a member or so.
 */
final class Apportionment {

    private static final double ROUNDING = 1e-9;

    private Apportionment() {}

    /**
     * Divides members among classes; each class gets its exact share rounded down or up.
     *
     * @param weights weights of the classes, at least 0, not all 0
     * @param members how many to divide, at least 0
     * @param owed    by class, what earlier divisions owe it; what this one owes is added
     * @return how many each class gets, summing to {@code members}; of equal claims the first class goes first
     */
    static int[] divide(double[] weights, int members, double[] owed) {
        double total = Arrays.stream(weights).sum();
        int[] parts = new int[weights.length];
        boolean[] settled = new boolean[weights.length];
        int left = members;
        for (int c = 0; c < weights.length; c++) {
            double exact = members * weights[c] / total;
            parts[c] = (int) Math.floor(exact + ROUNDING);
            settled[c] = exact - parts[c] < ROUNDING;
            owed[c] += exact - parts[c];
            left -= parts[c];
        }
        for (; left > 0; left--) {
            int next = mostOwed(owed, settled);
            parts[next]++;
            owed[next]--;
            settled[next] = true;
        }
        return parts;
    }

    private static int mostOwed(double[] owed, boolean[] settled) {
        int most = -1;
        for (int c = 0; c < owed.length; c++) {
            if (!settled[c] && (most < 0 || owed[c] > owed[most] + ROUNDING)) {
                most = c;
            }
        }
        return most;
    }
}
