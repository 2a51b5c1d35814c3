package dispersal.analysis.validation;

import java.util.List;
import java.util.Set;

/** Whether the origins to which many returned are those to which many return in the model: rank correlation of return shares. */
final class OrderOfReturns implements PatternMeasure {

    private static final String PAIR = "[^=]+=0?\\.\\d+";
    private static final int FEWEST = 3;

    @Override
    public String name() {
        return "order";
    }

    @Override
    public String meaning() {
        return "Rank correlation (Spearman) between published shares of recorded returns, given in `of` as `FRA=0.142` or"
                + " `region:central-asia=0.10`, and the simulated shares of adults on the day. `per`: `correlation`.";
    }

    @Override
    public Set<String> metrics() {
        return Set.of(CohortWords.TABLE);
    }

    @Override
    public List<String> faults(Question question) {
        return question.of().size() >= FEWEST
                        && question.of().stream().allMatch(pair -> pair.matches(PAIR))
                        && question.per().equals("correlation")
                ? List.of()
                : List.of("of, per: found '" + question.counted() + "', '" + question.per() + "', expected at least "
                        + FEWEST + " pairs such as FRA=0.142, correlation");
    }

    @Override
    public Reading read(Question question, MeasuredRun run, Setting setting) {
        int n = question.of().size();
        double[] published = new double[n];
        double[] simulated = new double[n];
        for (int i = 0; i < n; i++) {
            String[] pair = question.of().get(i).split("=");
            Question share = new Question("count", question.dates(), pair[0], List.of("recorded"), "share-of-adults");
            Reading reading = new CohortCount().read(share, run, setting);
            if (!reading.isThere()) {
                return reading;
            }
            published[i] = Double.parseDouble(pair[1]);
            simulated[i] = reading.value();
        }
        return Reading.of(RankCorrelation.of(published, simulated));
    }
}
