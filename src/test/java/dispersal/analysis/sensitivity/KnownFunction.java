package dispersal.analysis.sensitivity;

import java.util.function.ToDoubleFunction;

/**
 * A function of independent uniform numbers in [0, 1] whose Sobol indices are known.
 *
 * @param dimensions number of arguments
 * @param function   the function
 * @param first      its first-order indices
 * @param total      its total indices
 */
record KnownFunction(int dimensions, ToDoubleFunction<double[]> function, double[] first, double[] total) {

    /** sin x1 + 7 sin² x2 + 0.1 x3⁴ sin x1 on [-π, π]³ (Ishigami and Homma 1990). */
    static KnownFunction ishigami() {
        double a = 7;
        double b = 0.1;
        double pi4 = Math.pow(Math.PI, 4);
        double v1 = Math.pow(1 + b * pi4 / 5, 2) / 2;
        double v2 = a * a / 8;
        double v13 = b * b * pi4 * pi4 * (1.0 / 18 - 1.0 / 50);
        double v = v1 + v2 + v13;
        return new KnownFunction(
                3,
                u -> {
                    double x1 = Math.PI * (2 * u[0] - 1);
                    double x2 = Math.PI * (2 * u[1] - 1);
                    double x3 = Math.PI * (2 * u[2] - 1);
                    return Math.sin(x1) + a * Math.pow(Math.sin(x2), 2) + b * Math.pow(x3, 4) * Math.sin(x1);
                },
                new double[] {v1 / v, v2 / v, 0},
                new double[] {(v1 + v13) / v, v2 / v, v13 / v});
    }

    /** ∏ (|4x - 2| + a) / (1 + a) (Saltelli and Sobol 1995). */
    static KnownFunction sobolG(double... a) {
        double product = 1;
        for (double ai : a) {
            product *= 1 + partial(ai);
        }
        double[] first = new double[a.length];
        double[] total = new double[a.length];
        for (int i = 0; i < a.length; i++) {
            first[i] = partial(a[i]) / (product - 1);
            total[i] = partial(a[i]) * product / (1 + partial(a[i])) / (product - 1);
        }
        return new KnownFunction(
                a.length,
                u -> {
                    double y = 1;
                    for (int i = 0; i < a.length; i++) {
                        y *= (Math.abs(4 * u[i] - 2) + a[i]) / (1 + a[i]);
                    }
                    return y;
                },
                first,
                total);
    }

    private static double partial(double a) {
        return 1 / (3 * (1 + a) * (1 + a));
    }

    /** Σ w x. */
    static KnownFunction additive(double... weights) {
        double sum = 0;
        for (double w : weights) {
            sum += w * w;
        }
        double[] shares = new double[weights.length];
        for (int i = 0; i < weights.length; i++) {
            shares[i] = weights[i] * weights[i] / sum;
        }
        return new KnownFunction(
                weights.length,
                u -> {
                    double y = 0;
                    for (int i = 0; i < weights.length; i++) {
                        y += weights[i] * u[i];
                    }
                    return y;
                },
                shares,
                shares);
    }

    /** (2 x1 - 1)(2 x2 - 1): nothing alone, everything together. */
    static KnownFunction interaction() {
        return new KnownFunction(2, u -> (2 * u[0] - 1) * (2 * u[1] - 1), new double[] {0, 0}, new double[] {1, 1});
    }

    /** Always 3. */
    static KnownFunction constant() {
        return new KnownFunction(2, u -> 3, new double[] {}, new double[] {});
    }
}
