package dispersal.analysis.calibration;

import dispersal.analysis.design.Distribution;
import java.util.List;

/**
 * What is thought of the parameters before anything is compared: a range of each and how plausibility is spread over it, all
 * independent.
 *
 * <p>All calibration is done on shares of the prior probability, u = F(θ) in (0, 1), one a parameter. In this unit cube the prior
 * is flat, whatever the ranges; a value found there, θ = F⁻¹(u), never leaves its range and so never changes its sign.
 *
 * @param parameters the parameters, at least one, with names that differ
 */
public record Prior(List<Parameter> parameters) {

    /**
     * A number that is to be learned.
     *
     * @param name         its name, such as its dotted path
     * @param distribution range and plausibility within it
     */
    public record Parameter(String name, Distribution distribution) {

        private static final int HALVINGS = 60;
        private static final int SLICES = 4096;
        private static final double MIDDLE = 0.5;

        /**
         * The share of the prior probability that lies below a value.
         *
         * @param value the value, in its range
         * @return the share [0, 1]; the middle of the shares that all give this value, if there are many
         * @throws IllegalArgumentException if the value lies outside the range
         */
        public double share(double value) {
            if (!(value >= distribution.low() && value <= distribution.high())) {
                throw new IllegalArgumentException("parameter " + name + " lies in " + distribution.low() + " to "
                        + distribution.high() + ", found " + value);
            }
            return MIDDLE * (edge(value, false) + edge(value, true));
        }

        /** Where values begin to reach a value, or to exceed it. */
        private double edge(double value, boolean exceed) {
            double below = 0;
            double above = 1;
            for (int halving = 0; halving < HALVINGS; halving++) {
                double middle = MIDDLE * (below + above);
                double there = distribution.quantile(middle);
                boolean passed = exceed ? there > value : there >= value;
                below = passed ? below : middle;
                above = passed ? middle : above;
            }
            return MIDDLE * (below + above);
        }

        /** Prior standard deviation, in the unit of the parameter. */
        public double standardDeviation() {
            double[] values = new double[SLICES];
            double[] even = new double[SLICES];
            for (int slice = 0; slice < SLICES; slice++) {
                values[slice] = distribution.quantile((slice + MIDDLE) / SLICES);
                even[slice] = 1;
            }
            return new Weighted(values, even).standardDeviation();
        }
    }

    /** Copies the list and checks it. */
    public Prior {
        parameters = List.copyOf(parameters);
        if (parameters.isEmpty()) {
            throw new IllegalArgumentException("a calibration needs at least one parameter, found none");
        }
        if (parameters.stream().map(Parameter::name).distinct().count() < parameters.size()) {
            throw new IllegalArgumentException("parameters of a calibration must differ, found "
                    + parameters.stream().map(Parameter::name).toList());
        }
    }

    /** Number of parameters. */
    public int dimensions() {
        return parameters.size();
    }

    /** Names of the parameters in order. */
    public List<String> names() {
        return parameters.stream().map(Parameter::name).toList();
    }

    /**
     * Values of the parameters at a point of the unit cube.
     *
     * @param point one share of the prior probability a parameter [0, 1]
     * @return one value a parameter, in its unit
     * @throws IllegalArgumentException if there is not one share a parameter
     */
    public double[] values(double[] point) {
        check(point);
        double[] values = new double[point.length];
        for (int p = 0; p < values.length; p++) {
            values[p] = parameters.get(p).distribution().quantile(point[p]);
        }
        return values;
    }

    /**
     * The point of the unit cube at which the parameters have some values.
     *
     * @param values one value a parameter, in its unit and range
     * @return one share of the prior probability a parameter
     * @throws IllegalArgumentException if there is not one value a parameter or one lies outside its range
     */
    public double[] point(double[] values) {
        check(values);
        double[] point = new double[values.length];
        for (int p = 0; p < point.length; p++) {
            point[p] = parameters.get(p).share(values[p]);
        }
        return point;
    }

    private void check(double[] numbers) {
        if (numbers.length != parameters.size()) {
            throw new IllegalArgumentException(
                    "there are " + parameters.size() + " parameters, found " + numbers.length + " numbers");
        }
    }
}
