package dispersal.app;

import dispersal.analysis.Table;
import dispersal.analysis.Table.Column;
import dispersal.storage.Manifest;
import dispersal.storage.ParameterDraws;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Which draw of the parameters each replicate has: some replicates that follow one another share a draw and differ by their dice,
 * so that what chance does to an outcome can be told from what the parameters do.
 *
 * @param draws       the draws
 * @param runsPerDraw replicates that share a draw, at least 1
 */
record ReplicateDraws(ParameterDraws draws, int runsPerDraw) {

    /** Fewest runs with one draw that tell chance from parameters. */
    static final int TOLD_APART = 2;

    /**
     * The draw of a replicate; after the last draw comes the first again.
     *
     * @param replicate number of the replicate, from 1
     * @return row of the draw, from 0
     */
    int index(int replicate) {
        return (replicate - 1) / runsPerDraw % draws.size();
    }

    /**
     * The values of a replicate.
     *
     * @param replicate number of the replicate, from 1
     * @return values by path
     */
    Map<String, Double> values(int replicate) {
        return draws.values(index(replicate));
    }

    /**
     * How many draws some replicates use.
     *
     * @param replicates number of replicates, from the first
     */
    int used(int replicates) {
        return Math.min(draws.size(), (replicates + runsPerDraw - 1) / runsPerDraw);
    }

    /**
     * A plan that says what each run draws.
     *
     * @param plan a table with a column {@code replicate}
     * @return the table with the number of the draw and a column for each parameter
     */
    Table labelled(Table plan) {
        List<Column> columns = new ArrayList<>(plan.columns());
        columns.add(Column.integer(ParameterDraws.DRAW, ""));
        columns.addAll(draws.columns());
        Table labelled = new Table(plan.name(), columns);
        for (int row = 0; row < plan.size(); row++) {
            int index = index((int) plan.number(row, "replicate"));
            List<Object> cells = new ArrayList<>(List.of(plan.rows().get(row)));
            cells.add(draws.number(index));
            cells.addAll(draws.values(index).values());
            labelled.add(cells.toArray());
        }
        return labelled;
    }

    /** The draws as a manifest names them. */
    Manifest.PosteriorReference reference() {
        return new Manifest.PosteriorReference(
                draws.file(),
                draws.digest(),
                draws.keptDigest(),
                draws.size(),
                runsPerDraw,
                draws.untouched().stream().map(ParameterDraws.Untouched::path).toList());
    }

    /**
     * In words, what varies between the runs beside chance.
     *
     * @param replicates number of runs
     * @return lines for a reader
     */
    List<String> lines(int replicates) {
        List<String> lines = new ArrayList<>();
        int used = used(replicates);
        int parameters = draws.columns().size();
        lines.add((parameters == 1 ? "1 parameter" : parameters + " parameters") + " drawn from " + draws.file() + ": "
                + (used == 1 ? "draw " + draws.number(0) : used + " of " + draws.size() + " draws")
                + (replicates == 1 ? "" : ", " + turns()));
        lines.addAll(kept());
        return lines;
    }

    private String turns() {
        return runsPerDraw == 1 ? "another one for each run" : "each for " + runsPerDraw + " runs";
    }

    /** In words, what is not drawn and why. */
    List<String> kept() {
        Map<String, List<String>> byPlace = draws.untouched().stream()
                .collect(Collectors.groupingBy(
                        ParameterDraws.Untouched::where,
                        LinkedHashMap::new,
                        Collectors.mapping(ParameterDraws.Untouched::path, Collectors.toList())));
        List<String> lines = new ArrayList<>();
        byPlace.forEach((where, paths) -> lines.add("not drawn, set by " + where + ": " + String.join(", ", paths)));
        return lines;
    }

    /**
     * The draws of the first replicates.
     *
     * @param replicates how many
     * @return rows from 0, one a replicate
     */
    int[] indices(int replicates) {
        return IntStream.rangeClosed(1, replicates).map(this::index).toArray();
    }
}
