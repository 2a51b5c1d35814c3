package dispersal.storage;

import dispersal.analysis.Outcomes;
import dispersal.analysis.PointMeans;
import dispersal.analysis.Precision;
import dispersal.analysis.Response;
import dispersal.analysis.Table;
import dispersal.analysis.Table.Column;
import dispersal.analysis.design.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Puts the tables of a study together from its parts, run by run, so that many runs need no more memory than few. Every part is
 * held against its checksum, its run and its study; a part that fails is set aside, and then there are no tables.
 */
public final class StudyAssembly {

    private static final List<Column> RUN = List.of(
            Column.integer("run", ""),
            Column.integer("replicate", ""),
            Column.integer("seed", ""),
            Column.integer("point", ""));

    private final StudyFolder folder;
    private final PartStore parts;
    private final StudyRuns runs;
    private final List<Outcome> outcomes;
    private final SpoiledParts spoiled = new SpoiledParts();
    private final Precision precision;
    private final Optional<PointMeans> means;
    private final MessageDigest digest = sha256();
    private int done;
    private int failed;

    /**
     * An assembly that has not begun.
     *
     * @param folder   the folder of the study
     * @param runs     its runs
     * @param outcomes what it looks at
     * @param means    what takes in the outcomes at the points, if anybody wants them
     */
    public StudyAssembly(StudyFolder folder, StudyRuns runs, List<Outcome> outcomes, Optional<PointMeans> means) {
        this.folder = folder;
        this.runs = runs;
        this.outcomes = List.copyOf(outcomes);
        parts = folder.parts();
        precision = new Precision(outcomes);
        this.means = means;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException exception) {
            throw new IllegalStateException("every Java platform has SHA-256", exception);
        }
    }

    /**
     * Puts the tables together in drafts; they are whole only if no part was {@link #spoiled()}.
     *
     * @return the tables plan, runs, failures if there are any, outcomes and other tables kept of each run, and response
     * @throws IOException if a part cannot be read or a table not be written
     */
    public DraftTables tables() throws IOException {
        DraftTables tables = new DraftTables(folder.path());
        boolean whole = false;
        try {
            join(tables);
            if (spoiled.count() == 0) {
                respond(tables);
            }
            whole = true;
            return tables;
        } catch (UncheckedIOException exception) {
            throw exception.getCause();
        } finally {
            if (!whole) {
                tables.close();
            }
        }
    }

    private void join(DraftTables tables) throws IOException {
        tables.start("plan", columns(runs.factors()));
        tables.start(LedgerEntry.NAME, columns(List.of(Column.text("digest"))));
        for (StudyRecord.RunTable table : folder.record().tables()) {
            tables.join(table);
        }
        BitSet failures = parts.failed();
        BitSet wanted = runs.wanted();
        for (int number = wanted.nextSetBit(0); number >= 0; number = wanted.nextSetBit(number + 1)) {
            PlannedRun run = runs.run(number);
            tables.append(row("plan", runs.factors(), run, runs.values(run.point())));
            try {
                if (failures.get(number)) {
                    tables.append(parts.failure(run));
                    failed++;
                } else {
                    join(tables, run);
                }
            } catch (PartFault fault) {
                spoiled.add(fault);
                parts.setAside(fault);
            }
        }
    }

    private void join(DraftTables tables, PlannedRun run) throws PartFault, IOException {
        LedgerEntry entry = parts.entry(run);
        List<byte[]> texts = new ArrayList<>();
        for (StudyRecord.RunTable table : folder.record().tables()) {
            byte[] text = parts.text(table.name(), entry);
            if (!tables.fits(table.name(), text)) {
                throw new PartFault(table.name(), run.run(), "has other columns than the table has in this study");
            }
            texts.add(text);
        }
        for (int t = 0; t < texts.size(); t++) {
            tables.join(folder.record().tables().get(t).name(), texts.get(t));
        }
        tables.append(row(LedgerEntry.NAME, List.of(Column.text("digest")), run, entry.digest()));
        digest.update((run.run() + " " + entry.digest() + "\n").getBytes(StandardCharsets.UTF_8));
        done++;
    }

    private static List<Column> columns(List<Column> further) {
        List<Column> columns = new ArrayList<>(RUN);
        columns.addAll(further);
        return columns;
    }

    private static Table row(String table, List<Column> further, PlannedRun run, Object... values) {
        List<Object> cells =
                new ArrayList<>(List.of((long) run.run(), (long) run.replicate(), run.seed(), (long) run.point()));
        Collections.addAll(cells, values);
        return new Table(table, columns(further)).add(cells.toArray());
    }

    private void respond(DraftTables tables) throws IOException {
        tables.start(Response.NAME, Response.empty(runs.factors()).columns());
        for (int point = 1; point <= runs.points(); point++) {
            int[] numbers =
                    IntStream.of(runs.ofPoint(point)).filter(parts::isDone).toArray();
            Response response = response(numbers);
            Table rows = Response.empty(runs.factors());
            response.addTo(rows, point, runs.values(point));
            tables.append(rows);
            precision.add(response);
            if (means.isPresent()) {
                keep(means.get(), point, response, numbers);
            }
        }
    }

    private void keep(PointMeans means, int point, Response response, int... numbers) {
        means.add(point, response);
        if (means.keepsRuns()) {
            for (int outcome = 0; outcome < outcomes.size(); outcome++) {
                double[] values = response.sample(outcome).values();
                for (int i = 0; i < numbers.length; i++) {
                    means.set(runs.run(numbers[i]).replicate(), point, outcome, values[i]);
                }
            }
        }
    }

    private Response response(int... numbers) throws IOException {
        try {
            return response(folder, outcomes, numbers);
        } catch (PartFault fault) {
            // it was whole a moment ago
            throw new IOException(fault.getMessage(), fault);
        }
    }

    /**
     * What some runs of one point say together.
     *
     * @param folder   the folder of the study
     * @param outcomes what it looks at
     * @param numbers  numbers of the runs; those not done are passed over
     * @return the response
     * @throws PartFault   if a part is spoiled
     * @throws IOException if a part cannot be read
     */
    public static Response response(StudyFolder folder, List<Outcome> outcomes, int... numbers)
            throws PartFault, IOException {
        PartStore parts = folder.parts();
        Response response = new Response(outcomes);
        for (int number : numbers) {
            if (parts.isDone(number)) {
                response.add(parts.table(Outcomes.NAME, columnsOfOutcomes(folder), number));
            }
        }
        return response;
    }

    private static List<Column> columnsOfOutcomes(StudyFolder folder) {
        return folder.record().tables().stream()
                .filter(table -> table.name().equals(Outcomes.NAME))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a study without outcomes"))
                .columns();
    }

    /** Parts that could not be used; they have been set aside. */
    public SpoiledParts spoiled() {
        return spoiled;
    }

    /** How precisely the outcomes are known. */
    public Precision precision() {
        return precision;
    }

    /** How the runs ended. */
    public StudyManifest.Runs ended() {
        return new StudyManifest.Runs(
                runs.wanted().cardinality(), done, failed, HexFormat.of().formatHex(digest.digest()));
    }
}
