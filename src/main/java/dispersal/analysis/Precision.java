package dispersal.analysis;

import dispersal.analysis.design.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How precisely a study knows its outcomes: the widest 95 % interval over all points, outcome by outcome. */
public final class Precision {

    private final List<Outcome> outcomes;
    private final double[] widest;
    private final double[] mean;
    private final int[] runs;
    private int fewest = Integer.MAX_VALUE;
    private int most;

    /**
     * A precision without points.
     *
     * @param outcomes what is looked at
     */
    public Precision(List<Outcome> outcomes) {
        this.outcomes = List.copyOf(outcomes);
        widest = new double[outcomes.size()];
        mean = new double[outcomes.size()];
        runs = new int[outcomes.size()];
    }

    /**
     * Takes in a point.
     *
     * @param response what its runs say
     */
    public void add(Response response) {
        for (int o = 0; o < widest.length; o++) {
            Sample sample = response.sample(o);
            fewest = Math.min(fewest, sample.count());
            most = Math.max(most, sample.count());
            if (sample.halfWidth95() > widest[o] || runs[o] == 0 && sample.count() > 1) {
                widest[o] = sample.halfWidth95();
                mean[o] = sample.mean();
                runs[o] = sample.count();
            }
        }
    }

    /** Fewest runs of a point that were done. */
    public int fewest() {
        return Math.min(fewest, most);
    }

    /** Most runs of a point that were done. */
    public int most() {
        return most;
    }

    /**
     * The precision in words.
     *
     * @return a line for each outcome; none if no point was run twice
     */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (int o = 0; o < widest.length; o++) {
            if (runs[o] > 1) {
                String share = mean[o] == 0
                        ? ""
                        : String.format(
                                Locale.ROOT, ", %.1f %% of the mean there", 100 * widest[o] / Math.abs(mean[o]));
                lines.add(String.format(
                        Locale.ROOT,
                        "%s: 95 %% half-width at most %.4g%s",
                        outcomes.get(o).text(),
                        widest[o],
                        share));
            }
        }
        return lines;
    }
}
