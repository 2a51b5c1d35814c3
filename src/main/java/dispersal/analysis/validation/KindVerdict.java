package dispersal.analysis.validation;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * How many patterns of one kind agree with the runs.
 *
 * @param kind       the kind
 * @param inside     patterns whose mean lies between the published ends
 * @param near       patterns missed by no more than three standard errors
 * @param outside    patterns missed by more
 * @param unmeasured patterns to which the runs have nothing to say
 * @param meanScore  mean score of those measured, not-a-number if there is none
 * @param worst      the patterns with the largest errors, at most three, worst first
 */
public record KindVerdict(
        Kind kind, int inside, int near, int outside, int unmeasured, double meanScore, List<String> worst) {

    private static final int WORST = 3;

    /** Copies the list. */
    public KindVerdict {
        worst = List.copyOf(worst);
    }

    static KindVerdict of(Kind kind, List<Agreement> all) {
        List<Agreement> mine = all.stream()
                .filter(agreement -> agreement.pattern().kind() == kind)
                .toList();
        List<Agreement> missed = mine.stream()
                .filter(agreement -> agreement.measured() && agreement.score().verdict() != Verdict.INSIDE)
                .sorted(Comparator.comparingDouble(
                        (Agreement agreement) -> -agreement.score().error()))
                .toList();
        return new KindVerdict(
                kind,
                count(mine, Verdict.INSIDE),
                count(mine, Verdict.NEAR),
                count(mine, Verdict.OUTSIDE),
                count(mine, Verdict.NOT_MEASURED),
                mine.stream()
                        .filter(Agreement::measured)
                        .mapToDouble(agreement -> agreement.score().score())
                        .average()
                        .orElse(Double.NaN),
                missed.stream().limit(WORST).map(KindVerdict::miss).toList());
    }

    private static int count(List<Agreement> agreements, Verdict verdict) {
        return (int) agreements.stream()
                .filter(agreement -> agreement.score().verdict() == verdict)
                .count();
    }

    private static String miss(Agreement agreement) {
        return String.format(
                Locale.ROOT,
                "%s (%s, %.1f standard errors)",
                agreement.pattern().id(),
                agreement.pattern().title(),
                agreement.score().error());
    }

    /** Patterns measured. */
    public int measured() {
        return inside + near + outside;
    }

    /** All patterns of the kind. */
    public int patterns() {
        return measured() + unmeasured;
    }

    /** The verdict in a sentence or two. */
    public String sentence() {
        String name = kind == Kind.HOLDOUT ? "hold-out" : kind.word();
        String beginning = kind == Kind.HOLDOUT ? "Held back, never fitted: " : "";
        if (measured() == 0) {
            return beginning + "none of " + patterns() + " " + name + " patterns can be measured here.";
        }
        String sentence = String.format(
                Locale.ROOT,
                "%s%d of %d %s patterns lie inside what was published, %d near, %d outside; mean score %.2f.",
                beginning,
                inside,
                measured(),
                name,
                near,
                outside,
                meanScore);
        String missed = worst.isEmpty() ? "" : " Worst: " + String.join("; ", worst) + ".";
        return sentence + missed + (unmeasured == 0 ? "" : " Not measured: " + unmeasured + ".");
    }
}
