package dispersal.storage;

import dispersal.analysis.Table.Column;
import dispersal.scenario.Assignment;
import java.util.List;
import java.util.Optional;

/**
 * What a result folder says about itself: which program ran what, and with what result. Together with
 * {@code scenario.resolved.yaml} it is enough to repeat the runs and to tell whether they came out the same.
 *
 * @param format      version of this form, 1
 * @param version     version of the program
 * @param commit      commit the program was built from
 * @param commandLine the command as typed
 * @param scenario    what was run
 * @param firstSeed   seed of the first replicate
 * @param replicates  number of runs asked for
 * @param agentWeight persons that one agent stands for
 * @param metrics     names of the metrics recorded
 * @param environment where and how long it ran; has no bearing on the numbers
 * @param tables      the tables of the folder
 * @param runs        the runs that were done
 * @param posterior   the draws of parameters that the runs used, if they did
 */
public record Manifest(
        int format,
        String version,
        String commit,
        String commandLine,
        ScenarioReference scenario,
        long firstSeed,
        int replicates,
        int agentWeight,
        List<String> metrics,
        Environment environment,
        List<TableEntry> tables,
        List<RunEntry> runs,
        Optional<PosteriorReference> posterior) {

    /** The form that this program writes. */
    public static final int FORMAT = 1;

    /** Copies the lists. */
    public Manifest {
        metrics = List.copyOf(metrics);
        tables = List.copyOf(tables);
        runs = List.copyOf(runs);
    }

    /**
     * Draws of parameters that runs used. The folder holds them as table {@code posterior}, without the parameters that were not
     * drawn.
     *
     * @param file       the table as given
     * @param digest     SHA-256 of its text
     * @param kept       SHA-256 of the text of the table in the folder
     * @param draws      number of draws in it
     * @param runsPerDraw runs that share a draw: replicate r used draw number (r - 1) / runsPerDraw modulo draws, from 0
     * @param untouched  parameters of the table that were not drawn, because the scenario or the command line sets them
     */
    public record PosteriorReference(
            String file, String digest, String kept, int draws, int runsPerDraw, List<String> untouched) {

        /** Copies the list. */
        public PosteriorReference {
            untouched = List.copyOf(untouched);
        }
    }

    /**
     * What was run.
     *
     * @param name      kebab-case name
     * @param title     title for readers
     * @param hash      hash over everything that bears on the numbers
     * @param file      the scenario file as given
     * @param overrides values set on the command line
     */
    public record ScenarioReference(String name, String title, String hash, String file, List<Assignment> overrides) {

        /** Copies the list. */
        public ScenarioReference {
            overrides = List.copyOf(overrides);
        }
    }

    /**
     * Where and how long it ran.
     *
     * @param started     instant the runs began, ISO 8601 in UTC
     * @param wallSeconds wall-clock time of the runs [s]
     * @param java        Java virtual machine, with version
     * @param system      operating system, with version
     * @param workers     runs worked on at the same time
     */
    public record Environment(String started, double wallSeconds, String java, String system, int workers) {}

    /**
     * A table of the folder.
     *
     * @param name    name, also of its file without {@code .csv}
     * @param rows    number of rows
     * @param columns its columns with units
     */
    public record TableEntry(String name, long rows, List<Column> columns) {

        /** Copies the list. */
        public TableEntry {
            columns = List.copyOf(columns);
        }
    }

    /**
     * A run that was done.
     *
     * @param run       number of the run, from 0
     * @param replicate number of the replicate, from 0
     * @param seed      its seed
     * @param digest    digest of everything that happened in it
     */
    public record RunEntry(int run, int replicate, long seed, String digest) {}

    /**
     * A table of the folder.
     *
     * @param name its name
     * @return its entry, if the folder has that table
     */
    public Optional<TableEntry> table(String name) {
        return tables.stream().filter(entry -> entry.name().equals(name)).findFirst();
    }
}
