package dispersal.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** Moments of a trait over some fighters, and whether they agree with a law at four standard errors. */
record Sample(int size, double mean, double variance) {

    private static final double STANDARD_ERRORS = 4;

    /** The fighters from 0 to {@code count}, exclusive, for whom {@code who} holds. */
    static Sample of(int count, IntPredicate who, IntToDoubleFunction trait) {
        int[] chosen = IntStream.range(0, count).filter(who).toArray();
        double mean = IntStream.of(chosen).mapToDouble(trait).average().orElseThrow();
        double squares = IntStream.of(chosen)
                .mapToDouble(i -> Math.pow(trait.applyAsDouble(i) - mean, 2))
                .sum();
        return new Sample(chosen.length, mean, squares / (chosen.length - 1));
    }

    static Sample of(int count, IntToDoubleFunction trait) {
        return of(count, i -> true, trait);
    }

    void hasMean(double expected, double sd) {
        assertThat(Math.abs(mean - expected)).isLessThan(STANDARD_ERRORS * sd / Math.sqrt(size));
    }

    void hasShare(double expected) {
        hasMean(expected, Math.sqrt(expected * (1 - expected)));
    }

    /** {@code kurtosis} is the fourth standardised moment of the law, 3 for a normal one. */
    void hasVariance(double expected, double kurtosis) {
        double standardError = expected * Math.sqrt((kurtosis - 1) / size);
        assertThat(Math.abs(variance - expected)).isLessThan(STANDARD_ERRORS * standardError);
    }
}
