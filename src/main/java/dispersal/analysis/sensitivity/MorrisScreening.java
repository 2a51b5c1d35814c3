package dispersal.analysis.sensitivity;

import dispersal.analysis.design.DesignChoice;
import dispersal.analysis.design.DesignChoice.Kind;
import dispersal.analysis.sensitivity.SensitivityIndex.Verdict;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Screening by elementary effects (Morris 1991; Campolongo, Cariboni and Saltelli 2007).
 *
 * <p>The elementary effect of factor i on trajectory t is d = (y after - y before) / (x_i after - x_i before), with x_i the share of
 * the factor's probability: the change of the outcome per whole range of the factor. Over r trajectories
 *
 * <pre>
 * mu      = Σ d / r                          direction
 * mu_star = Σ |d| / r                        strength
 * sigma   = √( Σ (d - mu)² / (r - 1) )       curvature and interaction
 * </pre>
 *
 * <p>Trajectories are independent, so they are what is resampled; one with a failed point is dropped, fewer than four say nothing.
 *
 * <p><b>Noise floor.</b> The dummy's effect is the change by other dice alone, divided by the same step Δ. Its mu_star and sigma are
 * what chance produces in a factor that moves nothing, and the upper ends of their intervals are the floors. mu has a sign and is
 * judged by its size: the dummy's true mu is zero and the floor is the end of its interval farther from zero. In a model without
 * chance the floors are zero but for rounding.
 *
 * <p>Factors are changed under the same dice, which damps chance where runs stay alike, so that a factor can have a perfectly
 * regular effect and yet a smaller one than other dice would. mu and mu_star of such a factor are resolved by its {@link Direction};
 * the floor then only tells that a single pair of runs with different dice would not show the effect.
 */
public final class MorrisScreening implements SensitivityMethod {

    private static final String SIGMA = "sigma";
    /** Share of the outcome's range below which an effect is rounding. */
    private static final double ROUNDING = 1e-9;

    @Override
    public String name() {
        return "morris";
    }

    @Override
    public boolean fits(DesignChoice.Kind kind) {
        return kind == Kind.MORRIS;
    }

    @Override
    public List<SensitivityIndex> estimate(DesignedSample sample) {
        Fit.check(this, sample);
        Blocks blocks = ElementaryEffects.blocks(sample);
        List<Measure> measures = measures(ROUNDING * blocks.range());
        List<SensitivityIndex> indices = new ArrayList<>();
        Optional<Verdict> obstacle = blocks.obstacle();
        if (obstacle.isPresent()) {
            measures.forEach(
                    measure -> indices.addAll(measure.unknown(sample.factors(), obstacle.get(), blocks.count())));
            return indices;
        }
        double[][] effects = ElementaryEffects.of(blocks);
        Interval[] all = Bootstrap.intervals(blocks.count(), sample.choice().key(), times -> indices(effects, times));
        int width = sample.factors().size() + 1;
        for (int m = 0; m < measures.size(); m++) {
            List<Interval> intervals = Arrays.asList(all).subList(m * width, (m + 1) * width);
            Measure measure = measures.get(m);
            List<Interval> possible = measure.signed()
                    ? intervals
                    : intervals.stream().map(interval -> interval.atLeast(0)).toList();
            List<SensitivityIndex> judged = measure.judged(sample.factors(), possible, blocks.count());
            indices.addAll(measure.name().equals(SIGMA) ? judged : directed(judged, all));
        }
        return indices;
    }

    private static List<SensitivityIndex> directed(List<SensitivityIndex> judged, Interval... all) {
        int factors = judged.size() - 1;
        List<SensitivityIndex> directed = new ArrayList<>();
        for (int f = 0; f < factors; f++) {
            SensitivityIndex index = judged.get(f);
            // mean effects come after the strengths of all factors and the dummy
            Direction direction = Direction.of(all[judged.size() + f], index.blocks(), factors);
            directed.add(direction.over(index));
        }
        directed.add(judged.get(factors));
        return directed;
    }

    private static List<Measure> measures(double rounding) {
        return List.of(
                new Measure("mu_star", rounding, false),
                new Measure("mu", rounding, true),
                new Measure(SIGMA, rounding, false));
    }

    /** mu_star of all factors and the dummy, then mu, then sigma, in one array. */
    private static double[] indices(double[][] effects, int[] times) {
        int width = effects[0].length;
        double[] indices = new double[3 * width];
        int number = Arrays.stream(times).sum();
        for (int f = 0; f < width; f++) {
            double sum = 0;
            double sizes = 0;
            for (int t = 0; t < effects.length; t++) {
                sum += times[t] * effects[t][f];
                sizes += times[t] * Math.abs(effects[t][f]);
            }
            double mean = sum / number;
            double squares = 0;
            for (int t = 0; t < effects.length; t++) {
                squares += times[t] * (effects[t][f] - mean) * (effects[t][f] - mean);
            }
            indices[f] = sizes / number;
            indices[width + f] = mean;
            indices[2 * width + f] = Math.sqrt(squares / (number - 1));
        }
        return indices;
    }
}
