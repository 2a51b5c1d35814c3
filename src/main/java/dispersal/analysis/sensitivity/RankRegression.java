package dispersal.analysis.sensitivity;

import dispersal.analysis.design.DesignChoice;
import dispersal.analysis.sensitivity.SensitivityIndex.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Standardised rank regression (Saltelli and Sobol 1995; Helton et al. 2006): needs no design of its own, so that any existing
 * results can be asked.
 *
 * <p>Outcome and factors are replaced by their ranks, standardised, and the outcome's are regressed on the factors' by least squares.
 * The coefficient of a factor, {@code rank}, says by how many standard deviations of rank the outcome moves with one of the factor,
 * the others held: near ±1 for a factor that rules alone, near 0 for one without a monotone effect. {@code explained}, of factor
 * {@code all}, is the share of the ranks' variance that the regression predicts at points left out of it, 1 - Σ (e/(1-h))² / Σ y²
 * with residuals e and leverages h: <b>where it is low, effects are not monotone or interact, and small coefficients prove
 * nothing</b>. A factor left at its base value counts as in the middle of its others.
 *
 * <p><b>Intervals</b> by the wild cluster bootstrap (Cameron, Gelbach and Miller 2008): residuals e/(1-h) keep their place and change
 * sign at random, together within a block (trajectory, base point; elsewhere single points), stretched for small numbers of blocks
 * by t(0.975; G-1)/z(0.975). Points need not be independent of each other within a block nor errors equally large.
 *
 * <p><b>Noise floor</b>: a column of random numbers joins the regression as the dummy, one number a point, or one per dice in designs
 * that change the dice, where it is laid out exactly like the dummy of the design. The floor is the end of its interval farther from
 * zero, and coefficients are judged by their size.
 *
 * <p>Points without outcome are dropped, with their blocks. Fewer than four blocks, or fewer than four points more than columns, say
 * nothing ({@code TOO_FEW}), and so do factors that have one value at all points or always move together with others.
 */
public final class RankRegression implements SensitivityMethod {

    private static final Measure RANK = new Measure("rank", 0, true);
    private static final Measure EXPLAINED = new Measure("explained", 0, false);
    private static final String ALL = "all";

    @Override
    public String name() {
        return "rank-regression";
    }

    @Override
    public boolean fits(DesignChoice.Kind kind) {
        return true;
    }

    @Override
    public List<SensitivityIndex> estimate(DesignedSample sample) {
        Fit.check(this, sample);
        Blocks blocks = Blocks.of(sample, BlockSizes.of(sample));
        Optional<Verdict> obstacle = blocks.obstacle();
        if (obstacle.isPresent()) {
            return RANK.unknown(sample.factors(), obstacle.get(), blocks.count());
        }
        RankColumns columns = RankColumns.of(blocks);
        Optional<LeastSquares> fitted = LeastSquares.fitted(columns.moving(), columns.outcome());
        if (fitted.isEmpty()) {
            return RANK.unknown(sample.factors(), Verdict.TOO_FEW, blocks.count());
        }
        return judged(blocks, columns, fitted.get());
    }

    private static List<SensitivityIndex> judged(Blocks blocks, RankColumns columns, LeastSquares fitted) {
        List<String> names = blocks.sample().factors();
        long key = blocks.sample().choice().key();
        Interval[] coefficients = WildBootstrap.intervals(fitted, blocks.points(), key);
        List<String> moving = columns.numbers().stream()
                .filter(column -> column < names.size())
                .map(names::get)
                .toList();
        List<SensitivityIndex> known = RANK.judged(moving, List.of(coefficients), blocks.count());
        List<SensitivityIndex> still = RANK.unknown(names, Verdict.TOO_FEW, blocks.count());
        List<SensitivityIndex> indices = new ArrayList<>();
        for (int f = 0; f <= names.size(); f++) {
            int place = columns.numbers().indexOf(f);
            indices.add(place < 0 ? still.get(f) : known.get(place));
        }
        Interval explained = Bootstrap.intervals(
                blocks.count(), key, times -> new double[] {fitted.predicted(times, blocks.points())})[0];
        indices.add(EXPLAINED
                .judged(List.of(ALL), List.of(explained, new Interval(0, 0, 0)), blocks.count())
                .get(0));
        return indices;
    }
}
