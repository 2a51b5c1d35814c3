package dispersal.app;

import dispersal.analysis.Table;
import dispersal.report.Caption;
import dispersal.report.Figure;
import dispersal.report.FigureFile;
import dispersal.report.FigureForms;
import dispersal.report.Figures;
import dispersal.report.Tables;
import dispersal.scenario.Scenario;
import dispersal.storage.Manifest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Figures to be drawn together. The only place of this room that loads the drawing library. */
final class FigureSet {

    private final List<Figure> figures;
    private final FigureForms forms;

    private FigureSet(List<Figure> figures, FigureForms forms) {
        this.figures = figures;
        this.forms = forms;
    }

    /** All figures there are, in both forms. */
    static FigureSet all() {
        return new FigureSet(Figures.all(), FigureForms.usual());
    }

    /**
     * Some figures.
     *
     * @param names their names, none for all figures there are
     * @param forms in which forms
     * @return these
     * @throws IllegalArgumentException if there is none of a name
     */
    static FigureSet of(List<String> names, FigureForms forms) {
        return new FigureSet(
                names.isEmpty()
                        ? Figures.all()
                        : names.stream().map(Figures::named).toList(),
                forms);
    }

    /** The tables these figures are drawn from. */
    Set<String> tables() {
        return figures.stream().flatMap(figure -> figure.tables().stream()).collect(Collectors.toSet());
    }

    /**
     * Draws all these figures, or none if one of them cannot be drawn.
     *
     * @param tables   tables of a result
     * @param scenario what was run, for the names of places
     * @param caption  where the numbers come from
     * @param folder   where to
     * @return the files
     * @throws InputException if a figure cannot be drawn; it says of each why
     * @throws IOException    if a file cannot be written
     */
    List<Path> drawEach(Collection<Table> tables, Scenario scenario, Caption caption, Path folder)
            throws InputException, IOException {
        Set<String> present = tables.stream().map(Table::name).collect(Collectors.toCollection(TreeSet::new));
        Tables named = Tables.of(tables).named(names(scenario));
        List<String> reasons = figures.stream()
                .flatMap(figure -> refusal(figure, named, present).stream())
                .toList();
        if (!reasons.isEmpty()) {
            throw new InputException("--figure: nothing was drawn\n  " + String.join("\n  ", reasons));
        }
        return draw(tables, scenario, caption, folder);
    }

    private static Optional<String> refusal(Figure figure, Tables tables, Set<String> present) {
        List<String> missing = figure.tables().stream()
                .filter(table -> !present.contains(table))
                .toList();
        Optional<String> reason = missing.isEmpty()
                ? figure.unfit(tables)
                : Optional.of("is drawn from " + String.join(" and ", missing) + ", but here it can only be drawn from "
                        + (present.isEmpty() ? "nothing" : String.join(", ", present)));
        return reason.map(why -> figure.name() + ": " + why);
    }

    /**
     * Draws all figures whose tables there are and hold what they show.
     *
     * @param tables   tables of a result
     * @param scenario what was run, for the names of places
     * @param caption  where the numbers come from
     * @param folder   where to
     * @return the files
     * @throws IOException if a file cannot be written
     */
    List<Path> draw(Collection<Table> tables, Scenario scenario, Caption caption, Path folder) throws IOException {
        Set<String> present = tables.stream().map(Table::name).collect(Collectors.toSet());
        Tables named = Tables.of(tables).named(names(scenario));
        try {
            return figures.parallelStream()
                    .filter(figure -> present.containsAll(figure.tables())
                            && figure.unfit(named).isEmpty())
                    .flatMap(figure -> write(figure, named, caption, folder).stream())
                    .toList();
        } catch (UncheckedIOException exception) {
            throw exception.getCause();
        }
    }

    private List<Path> write(Figure figure, Tables tables, Caption caption, Path folder) {
        try {
            return FigureFile.write(figure, tables, caption, folder, forms);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    /**
     * What figures say about where their numbers come from.
     *
     * @param scenario what was run
     * @param runs     the runs behind the numbers, at least one
     * @param version  version of the program that made the numbers
     * @return the caption
     */
    static Caption caption(Scenario scenario, List<Manifest.RunEntry> runs, String version) {
        return new Caption(
                scenario.name(),
                runs.size(),
                runs.stream().mapToLong(Manifest.RunEntry::seed).min().orElseThrow(),
                runs.stream().mapToLong(Manifest.RunEntry::seed).max().orElseThrow(),
                scenario.population().agentWeight(),
                version);
    }

    /**
     * What figures of a comparison say about where their numbers come from.
     *
     * @param names      what tables call the scenarios, the base first
     * @param seed       seed of the first replicate
     * @param replicates replicates of every scenario, at least one
     * @param weight     persons one simulated fighter stands for
     * @param version    version of the program that made the numbers
     * @return the caption
     */
    static Caption caption(List<String> names, long seed, int replicates, int weight, String version) {
        String scenarios = names.get(0) + " compared with " + String.join(", ", names.subList(1, names.size()));
        return new Caption(scenarios, replicates, seed, seed + replicates - 1, weight, version);
    }

    private static Map<String, String> names(Scenario scenario) {
        Map<String, String> names = new HashMap<>();
        scenario.origins().forEach(origin -> names.put(origin.id(), origin.name()));
        scenario.regions().forEach(region -> names.put(region.id(), region.name()));
        scenario.zones().forEach(zone -> names.put(zone.id(), zone.name()));
        scenario.custodians().forEach(custodian -> names.put(custodian.id(), custodian.name()));
        scenario.crossings().forEach(crossing -> names.put(crossing.id(), crossing.name()));
        scenario.affiliates().forEach(affiliate -> names.put(affiliate.id(), affiliate.name()));
        return names;
    }
}
