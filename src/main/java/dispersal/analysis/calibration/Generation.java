package dispersal.analysis.calibration;

import dispersal.analysis.design.KeyedDraws;
import dispersal.analysis.design.KeyedDraws.Purpose;
import java.util.ArrayList;
import java.util.List;

/**
 * The runs that one step of a calibration asks for. Proposal k of generation g is a function of the key, g and k and of the
 * population before; so is its seed. Who asks for which of them, when and in what order changes none.
 */
public final class Generation {

    private static final int MOST_ATTEMPTS = 1_000_000;

    private final int number;
    private final List<Proposal> proposals = new ArrayList<>();
    private final double[][] points;
    private final Sampler sampler;
    private final double insideShare;

    /** Draws the points of a generation. */
    Generation(int number, Problem problem, Sampler sampler, SequentialMonteCarlo.Plan plan) {
        this.number = number;
        this.sampler = sampler;
        this.points = new double[plan.proposals()][];
        KeyedDraws draws = new KeyedDraws(plan.key(), Purpose.PROPOSAL);
        KeyedDraws dice = new KeyedDraws(plan.key(), Purpose.DICE);
        long attempts = 0;
        for (int k = 0; k < points.length; k++) {
            long occasion = occasion(number, k);
            int attempt = 0;
            points[k] = sampler.draw(draws, occasion, attempt);
            while (!problem.region().contains(points[k])) {
                attempt++;
                refuseEndlessSearch(attempt);
                points[k] = sampler.draw(draws, occasion, attempt);
            }
            attempts += attempt + 1L;
            proposals.add(new Proposal(k, problem.prior().values(points[k]), dice.bits(number, k)));
        }
        this.insideShare = points.length / (double) attempts;
    }

    private static long occasion(int generation, int proposal) {
        return (long) generation << Integer.SIZE | proposal;
    }

    private void refuseEndlessSearch(int attempts) {
        if (attempts >= MOST_ATTEMPTS) {
            throw new IllegalStateException("generation " + number + ": of " + MOST_ATTEMPTS
                    + " points drawn for one proposal none lay in the region that is not ruled out;"
                    + " calibrate fewer parameters at once or take a wider region");
        }
    }

    /** Number of the generation, from 1. */
    public int number() {
        return number;
    }

    /** The runs to be made, by number. */
    public List<Proposal> proposals() {
        return List.copyOf(proposals);
    }

    /** Number of runs to be made. */
    public int size() {
        return points.length;
    }

    /** Where a proposal lies in the unit cube of the prior. */
    double[] point(int proposal) {
        return points[proposal];
    }

    /** How densely proposals were drawn at a point of the region. */
    double density(double[] point) {
        return sampler.density(point) / insideShare;
    }
}
