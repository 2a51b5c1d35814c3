package dispersal.storage;

import dispersal.analysis.Table;
import dispersal.analysis.Table.Column;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Equally likely draws of parameters of a scenario, as a calibration leaves them: what is not known of the parameters, beside what
 * chance does.
 *
 * <p>A draw takes the place of what is said in the scenario file that names the posterior and in those it extends, for the whole
 * run. What a scenario laid over it says itself holds all the same, and so does what the command line sets. Dated policies act on
 * the values drawn as on any others.
 */
public final class ParameterDraws {

    /** Name of the table. */
    public static final String NAME = "posterior";

    /** Column that numbers the draws. */
    public static final String DRAW = "draw";

    private final String file;
    private final String digest;
    private final List<Column> columns;
    private final List<Untouched> untouched;
    private final List<Draw> draws;

    /**
     * A parameter of the table that is not drawn.
     *
     * @param path  its path
     * @param where where the value stands that holds instead, {@code --set} for the command line
     */
    public record Untouched(String path, String where) {}

    /**
     * One draw.
     *
     * @param number what the table calls it
     * @param place  its row
     * @param values the values drawn, by path
     */
    record Draw(long number, Place place, Map<String, Double> values) {

        Draw {
            values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        }
    }

    ParameterDraws(SourceText source, List<Column> columns, List<Untouched> untouched, List<Draw> draws) {
        file = source.file();
        digest = Sha256.of(source.text());
        this.columns = List.copyOf(columns);
        this.untouched = List.copyOf(untouched);
        this.draws = List.copyOf(draws);
    }

    /**
     * Reads and checks draws.
     *
     * @param scenario the scenario they are draws of
     * @param file     a table with a column {@code draw} and one a parameter, named by its path
     * @param most     how many of the draws will be used at most; each of these is tried on the scenario
     * @return the draws
     * @throws ScenarioException if anything is wrong; it lists everything that is
     */
    public static ParameterDraws read(LoadedScenario scenario, Path file, int most) throws ScenarioException {
        Faults faults = new Faults();
        Optional<NamedPosterior> named = scenario.layers().posterior();
        if (named.isPresent() && named.get().file().equals(file) && !Files.exists(file)) {
            faults.add(
                    named.get().place(),
                    NamedPosterior.KEY,
                    "there is no such file as " + SourceText.name(file) + "; to use none, give --posterior none");
            faults.throwIfAny();
        }
        Optional<ParameterDraws> draws =
                SourceText.read(file, faults).flatMap(source -> new PosteriorReader(scenario, source, faults).draws());
        if (draws.isPresent() && faults.none()) {
            draws.get().tryOn(ScenarioTemplate.of(scenario), most, faults);
        }
        faults.throwIfAny();
        return draws.orElseThrow();
    }

    /** Tries draws on the scenario: values may be possible one by one and yet not fit together. */
    private void tryOn(ScenarioTemplate template, int most, Faults faults) {
        for (Draw draw : draws.subList(0, Math.min(most, draws.size()))) {
            try {
                template.with(draw.values());
            } catch (ScenarioException refused) {
                refused.faults()
                        .forEach(fault ->
                                faults.add(draw.place(), fault.path(), fault.message() + " in draw " + draw.number()));
            }
        }
    }

    /** The table as messages name it. */
    public String file() {
        return file;
    }

    /** SHA-256 of the text of the table, as 64 hexadecimal digits. */
    public String digest() {
        return digest;
    }

    /** SHA-256 of the text of {@link #table()} as a file. */
    public String keptDigest() {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        Table table = table();
        try (TableWriter writer = new TableWriter(text, table.columns())) {
            writer.append(table);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
        return Sha256.of(text.toString(StandardCharsets.UTF_8));
    }

    /** Number of draws. */
    public int size() {
        return draws.size();
    }

    /** The parameters drawn, with their units. */
    public List<Column> columns() {
        return columns;
    }

    /** Paths of the parameters drawn. */
    public List<String> paths() {
        return columns.stream().map(Column::name).toList();
    }

    /** Parameters of the table that are not drawn. */
    public List<Untouched> untouched() {
        return untouched;
    }

    /**
     * What the table calls a draw.
     *
     * @param index its row, from 0
     */
    public long number(int index) {
        return draws.get(index).number();
    }

    /**
     * The values of a draw.
     *
     * @param index its row, from 0
     * @return values by path
     */
    public Map<String, Double> values(int index) {
        return draws.get(index).values();
    }

    /** The draws as a table, without the parameters that are not drawn. */
    public Table table() {
        List<Column> all = new ArrayList<>(List.of(Column.integer(DRAW, "")));
        all.addAll(columns);
        Table table = new Table(NAME, all);
        for (Draw draw : draws) {
            List<Object> cells = new ArrayList<>(List.of(draw.number()));
            cells.addAll(draw.values().values());
            table.add(cells.toArray());
        }
        return table;
    }
}
