package dispersal.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A scale across a panel of agreements.
 *
 * @param least       number at the left end
 * @param greatest    number at the right end
 * @param logarithmic whether equal quotients, not equal differences, have equal lengths
 */
record AgreementScale(double least, double greatest, boolean logarithmic) {

    private static final double[] ROUND = {1, 2, 5};

    /** From 0 to at most 1, as far as shares reach. */
    static AgreementScale shares(List<AgreementRow> rows) {
        double greatest =
                rows.stream().mapToDouble(AgreementRow::greatest).max().orElse(1);
        return new AgreementScale(0, Math.max(0.1, Math.ceil(greatest * 10) / 10), false);
    }

    /** Around 1, as far as quotients reach, but no farther than a twentieth and twentyfold. */
    static AgreementScale quotients(List<AgreementRow> rows) {
        double greatest =
                rows.stream().mapToDouble(AgreementRow::greatest).max().orElse(2);
        double least = rows.stream().mapToDouble(AgreementRow::least).min().orElse(0.5);
        return new AgreementScale(
                Math.max(0.05, Math.min(0.5, least / 1.1)), Math.min(20, Math.max(2, greatest * 1.1)), true);
    }

    /** Where a number lies, from 0 at the left end to 1 at the right; what is beyond lies at the end. */
    double share(double number) {
        double bounded = Math.max(least, Math.min(greatest, number));
        return logarithmic
                ? Math.log(bounded / least) / Math.log(greatest / least)
                : (bounded - least) / (greatest - least);
    }

    /** Numbers to be written below. */
    List<Double> ticks() {
        List<Double> ticks = new ArrayList<>();
        if (logarithmic) {
            for (double power = 0.01; power <= greatest; power *= 10) {
                for (double times : ROUND) {
                    if (times * power >= least && times * power <= greatest) {
                        ticks.add(times * power);
                    }
                }
            }
        } else {
            double step = greatest > 0.5 ? 0.2 : 0.1;
            for (int n = 0; n * step <= greatest + step / 100; n++) {
                ticks.add(n * step);
            }
        }
        return ticks;
    }

    /** A number as it is written below. */
    String text(double tick) {
        String digits = String.format(Locale.ENGLISH, "%.2f", tick).replaceFirst("\\.?0+$", "");
        return logarithmic ? digits + "×" : digits;
    }
}
