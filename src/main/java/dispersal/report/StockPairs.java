package dispersal.report;

import dispersal.analysis.Sample;
import dispersal.analysis.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Stocks of a base scenario and of one alternative, replicate by replicate; replicates that only one of them has are left out.
 *
 * @param alternative name of the alternative
 * @param count       pairs of runs
 * @param dates       dates in order, in ISO form
 * @param base        stocks of the base
 * @param other       stocks of the alternative
 */
record StockPairs(String alternative, int count, List<String> dates, Tally base, Tally other) {

    private static final List<Fate> SHOWN =
            List.of(Fate.RETURNED, Fate.KILLED, Fate.DETAINED, Fate.UNDERGROUND, Fate.RELOCATED, Fate.SWITCHED);

    /**
     * Pairs stocks.
     *
     * @param stocks      stocks of all scenarios, which a column {@code scenario} tells apart
     * @param base        name of the base
     * @param alternative name of the alternative
     * @return the pairs
     */
    static StockPairs of(Table stocks, String base, String alternative) {
        Set<Object> both = new HashSet<>(replicates(stocks, base));
        both.retainAll(replicates(stocks, alternative));
        Tally first = tally(stocks, base, both);
        return new StockPairs(alternative, both.size(), first.sortedRows(), first, tally(stocks, alternative, both));
    }

    private static Set<Object> replicates(Table stocks, String scenario) {
        int name = stocks.indexOf("scenario");
        int replicate = stocks.indexOf("replicate");
        Set<Object> replicates = new HashSet<>();
        for (Object[] row : stocks.rows()) {
            if (row[name].equals(scenario)) {
                replicates.add(row[replicate]);
            }
        }
        return replicates;
    }

    private static Tally tally(Table stocks, String scenario, Set<Object> replicates) {
        int name = stocks.indexOf("scenario");
        int replicate = stocks.indexOf("replicate");
        int posture = stocks.indexOf("posture");
        Table own = new Table(stocks.name(), stocks.columns());
        for (Object[] row : stocks.rows()) {
            boolean wanted = row[name].equals(scenario) && replicates.contains(row[replicate]);
            if (wanted && SHOWN.contains(Fate.ofWord(String.valueOf(row[posture]), "paired_stocks.posture"))) {
                own.add(row);
            }
        }
        return Tally.of(
                own,
                replicates.size(),
                line -> line.number("persons"),
                line -> Optional.of(line.text("date")),
                line -> Optional.of(line.text("posture")));
    }

    /** Fates that anybody has in either scenario. */
    List<Fate> fates() {
        return SHOWN.stream()
                .filter(fate -> base.columnMean(fate.word()) > 0 || other.columnMean(fate.word()) > 0)
                .toList();
    }

    /** Mean and 5th to 95th percentile of a stock. */
    static Band stock(Tally tally, String date, Fate fate) {
        return Band.of(tally.values(date, fate.word()));
    }

    /** Mean paired difference of a stock with its 95 % interval; without width for a single pair. */
    Band difference(String date, Fate fate) {
        double[] before = base.values(date, fate.word());
        double[] after = other.values(date, fate.word());
        Sample sample = new Sample();
        for (int pair = 0; pair < before.length; pair++) {
            sample.add(after[pair] - before[pair]);
        }
        double half = count > 1 ? sample.halfWidth95() : 0;
        return new Band(sample.mean() - half, sample.mean(), sample.mean() + half);
    }
}
