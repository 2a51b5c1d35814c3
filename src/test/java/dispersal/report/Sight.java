package dispersal.report;

import java.util.List;

/**
 * How far apart two colours look to people with full colour vision and with each kind of colour blindness (matrices of Machado,
 * Oliveira and Fernandes 2009 at full severity), as distance in CIELAB; about 2 is just visible.
 */
final class Sight {

    private static final List<double[][]> KINDS = List.of(
            new double[][] {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}},
            new double[][] {
                {0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}
            },
            new double[][] {
                {0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}
            },
            new double[][] {
                {1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}
            });

    private Sight() {}

    /** Least distance of two colours over all kinds of sight. */
    static double distance(int rgb, int other) {
        double least = Double.POSITIVE_INFINITY;
        for (double[][] kind : KINDS) {
            double[] a = lab(rgb, kind);
            double[] b = lab(other, kind);
            least = Math.min(least, Math.hypot(Math.hypot(a[0] - b[0], a[1] - b[1]), a[2] - b[2]));
        }
        return least;
    }

    private static double[] lab(int rgb, double[][] kind) {
        double[] linear = {linear(rgb >> 16 & 255), linear(rgb >> 8 & 255), linear(rgb & 255)};
        double[] seen = new double[3];
        for (int i = 0; i < 3; i++) {
            double sum = 0;
            for (int j = 0; j < 3; j++) {
                sum += kind[i][j] * linear[j];
            }
            seen[i] = Math.min(1, Math.max(0, sum));
        }
        double x = root((0.4124 * seen[0] + 0.3576 * seen[1] + 0.1805 * seen[2]) / 0.95047);
        double y = root(0.2126 * seen[0] + 0.7152 * seen[1] + 0.0722 * seen[2]);
        double z = root((0.0193 * seen[0] + 0.1192 * seen[1] + 0.9505 * seen[2]) / 1.08883);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }

    private static double root(double t) {
        return t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16.0 / 116;
    }
}
