package dispersal.analysis.calibration;

import dispersal.analysis.calibration.Prior.Parameter;
import dispersal.analysis.design.KeyedDraws;
import dispersal.analysis.design.KeyedDraws.Purpose;
import dispersal.analysis.design.Uniform;
import java.util.ArrayList;
import java.util.List;

/** A world in which patterns are sums of parameters, known with normal errors: posteriors of it are nearly normal. */
final class Lines {

    private Lines() {}

    /** Parameters with flat priors from -10 to 10. */
    static Prior prior(int parameters) {
        List<Parameter> all = new ArrayList<>();
        for (int p = 0; p < parameters; p++) {
            all.add(new Parameter("x" + p, new Uniform(-10, 10)));
        }
        return new Prior(all);
    }

    /** Figures with error 1. */
    static Observations observed(double... figures) {
        List<Observation> all = new ArrayList<>();
        for (int j = 0; j < figures.length; j++) {
            all.add(new Observation("s" + j, "g" + j / 2, figures[j], figures[j], 1, 0, 1));
        }
        return new Observations(all);
    }

    /** Runs at parameters drawn from the prior; pattern j is the sum of the parameters times row j of the matrix. */
    static Bank bank(int runs, double[][] matrix, double... figures) {
        Prior prior = prior(matrix[0].length);
        KeyedDraws draws = new KeyedDraws(99, Purpose.START);
        double[][] parameters = new double[runs][];
        double[][] values = new double[runs][];
        for (int run = 0; run < runs; run++) {
            double[] point = new double[matrix[0].length];
            for (int p = 0; p < point.length; p++) {
                point[p] = draws.uniform(run, p);
            }
            parameters[run] = prior.values(point);
            values[run] = simulate(matrix, parameters[run]);
        }
        return Bank.of(Problem.of(prior, observed(figures)), parameters, values, 7);
    }

    static double[] simulate(double[][] matrix, double[] parameters) {
        double[] values = new double[matrix.length];
        for (int j = 0; j < values.length; j++) {
            for (int p = 0; p < parameters.length; p++) {
                values[j] += matrix[j][p] * parameters[p];
            }
        }
        return values;
    }
}
