package dispersal.analysis.calibration;

import dispersal.analysis.design.Distribution;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.apache.commons.math3.distribution.GammaDistribution;

/**
 * Persons who wait for the first of several events with constant hazards, or until the observation ends. What is seen is the
 * number of events of each cause and the time waited by all together; with an exponential prior of each hazard, the posterior
 * of hazard c is a gamma distribution with shape 1 + events of c and rate b + time.
 *
 * @param persons number of persons
 * @param until   time at which the observation ends
 * @param causes  number of causes
 * @param rate    rate b of the priors, whose shape is 1
 */
record CompetingRisks(int persons, double until, int causes, double rate) {

    /** The gamma distribution of shape 1 as a prior. */
    record Exponential(double rate) implements Distribution {

        private static final double TAIL = 1e-15;

        @Override
        public double quantile(double probability) {
            return -Math.log1p(-Math.min(1 - TAIL, probability)) / rate;
        }

        @Override
        public double low() {
            return 0;
        }

        @Override
        public double high() {
            return quantile(1);
        }
    }

    double[] simulate(double[] hazards, long seed) {
        SplittableRandom dice = new SplittableRandom(seed);
        double sum = 0;
        for (double hazard : hazards) {
            sum += hazard;
        }
        double[] seen = new double[causes + 1];
        for (int person = 0; person < persons; person++) {
            double time = -Math.log(1 - dice.nextDouble()) / sum;
            double share = dice.nextDouble() * sum;
            seen[causes] += Math.min(time, until);
            for (int cause = 0; cause < causes && time < until; cause++) {
                boolean mine = share >= 0 && share < hazards[cause];
                seen[cause] += mine ? 1 : 0;
                share -= hazards[cause];
            }
        }
        return seen;
    }

    Prior prior() {
        List<Prior.Parameter> parameters = new ArrayList<>();
        for (int cause = 0; cause < causes; cause++) {
            parameters.add(new Prior.Parameter("hazard " + cause, new Exponential(rate)));
        }
        return new Prior(parameters);
    }

    /** The posterior of one hazard. */
    GammaDistribution exact(double[] seen, int cause) {
        return new GammaDistribution(null, 1 + seen[cause], 1 / (rate + seen[causes]));
    }

    /** What was seen, each number with the spread that chance gives it. */
    Observations observed(double[] seen) {
        List<Observation> columns = new ArrayList<>();
        for (int j = 0; j <= causes; j++) {
            double spread = j < causes ? Math.sqrt(seen[j] + 1) : Math.sqrt(persons) * seen[j] / persons;
            columns.add(new Observation("pattern " + j, "group " + j, seen[j], seen[j], spread, 0, 1));
        }
        return new Observations(columns);
    }

    /** A calibration told all its generations. */
    SequentialMonteCarlo calibrated(double[] seen, SequentialMonteCarlo.Plan plan) {
        SequentialMonteCarlo state = SequentialMonteCarlo.start(Problem.of(prior(), observed(seen)), plan);
        while (!state.finished()) {
            state = state.tell(results(state.proposals()));
        }
        return state;
    }

    double[][] results(Generation generation) {
        return generation.proposals().stream()
                .map(proposal -> simulate(proposal.parameters(), proposal.seed()))
                .toArray(double[][]::new);
    }
}
