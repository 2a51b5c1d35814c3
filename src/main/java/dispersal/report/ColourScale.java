package dispersal.report;

import java.awt.Color;

/**
 * Colours from dark to bright for numbers from the least to the greatest, evenly spaced for the eye and in order of lightness for
 * every kind of sight (after viridis).
 *
 * @param least    least number
 * @param greatest greatest number, not below
 */
record ColourScale(double least, double greatest) {

    private static final int[] ANCHORS = {
        0x440154, 0x482878, 0x3E4A89, 0x31688E, 0x26828E, 0x1F9E89, 0x35B779, 0x6DCD59, 0xB4DE2C, 0xFDE725
    };

    /** Colour of a number. */
    Color of(double number) {
        double share = greatest > least ? (number - least) / (greatest - least) : 0.5;
        return atShare(share);
    }

    /** Colour of a share of the way from the least to the greatest [0, 1]. */
    static Color atShare(double share) {
        double place = Math.max(0, Math.min(1, share)) * (ANCHORS.length - 1);
        int lower = Math.min((int) place, ANCHORS.length - 2);
        double rest = place - lower;
        Color from = new Color(ANCHORS[lower]);
        Color to = new Color(ANCHORS[lower + 1]);
        return new Color(
                between(from.getRed(), to.getRed(), rest),
                between(from.getGreen(), to.getGreen(), rest),
                between(from.getBlue(), to.getBlue(), rest));
    }

    private static int between(int from, int to, double share) {
        return (int) Math.round(from + share * (to - from));
    }
}
