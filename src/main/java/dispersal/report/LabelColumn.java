package dispersal.report;

import java.util.Arrays;

/** Places labels in a column beside the things they name, as near as can be without one covering another. */
final class LabelColumn {

    private LabelColumn() {}

    /**
     * Places labels.
     *
     * @param wished  middle each label would like to have [px], in ascending order
     * @param spacing least distance between the middles of neighbours [px]
     * @param top     least middle allowed [px]
     * @param bottom  greatest middle allowed [px]; if the labels do not all fit, they go beyond it rather than overlap
     * @return middles in the order given, at least the spacing apart
     */
    static double[] place(double[] wished, double spacing, double top, double bottom) {
        int count = wished.length;
        // Labels that touch form blocks; a block lies where the squares of its labels' shifts are least.
        double[] blockMiddle = new double[count];
        int[] blockSize = new int[count];
        int blocks = 0;
        for (double wish : wished) {
            blockMiddle[blocks] = wish;
            blockSize[blocks] = 1;
            blocks++;
            while (blocks > 1 && overlap(blockMiddle, blockSize, blocks, spacing)) {
                int total = blockSize[blocks - 2] + blockSize[blocks - 1];
                blockMiddle[blocks - 2] = (blockMiddle[blocks - 2] * blockSize[blocks - 2]
                                + blockMiddle[blocks - 1] * blockSize[blocks - 1])
                        / total;
                blockSize[blocks - 2] = total;
                blocks--;
            }
        }
        double[] placed = new double[count];
        int next = 0;
        for (int b = 0; b < blocks; b++) {
            double first = blockMiddle[b] - spacing * (blockSize[b] - 1) / 2;
            for (int i = 0; i < blockSize[b]; i++) {
                placed[next++] = first + i * spacing;
            }
        }
        return within(placed, spacing, top, bottom);
    }

    private static boolean overlap(double[] middle, int[] size, int blocks, double spacing) {
        double upperEnd = middle[blocks - 2] + spacing * size[blocks - 2] / 2.0;
        double lowerStart = middle[blocks - 1] - spacing * size[blocks - 1] / 2.0;
        return upperEnd > lowerStart;
    }

    private static double[] within(double[] placed, double spacing, double top, double bottom) {
        double[] result = Arrays.copyOf(placed, placed.length);
        for (int i = result.length - 1; i >= 0; i--) {
            result[i] = Math.min(result[i], bottom - (result.length - 1 - i) * spacing);
        }
        for (int i = 0; i < result.length; i++) {
            result[i] = Math.max(result[i], top + i * spacing);
        }
        return result;
    }
}
