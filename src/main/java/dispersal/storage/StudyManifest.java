package dispersal.storage;

import java.util.List;

/**
 * What the folder of a finished study says about itself.
 *
 * @param format      version of this form, 1
 * @param version     version of the program that put the tables together
 * @param commit      commit that program was built from
 * @param commandLine the command that put the tables together, as typed
 * @param begun       by which program and command the study was begun
 * @param study       what was asked
 * @param environment where and how long the last command ran; has no bearing on the numbers
 * @param stretches   the runs planned
 * @param runs        how the runs ended
 * @param tables      the tables of the folder
 */
public record StudyManifest(
        int format,
        String version,
        String commit,
        String commandLine,
        Beginning begun,
        Question study,
        Manifest.Environment environment,
        List<StretchRow> stretches,
        Runs runs,
        List<Manifest.TableEntry> tables) {

    /** Copies the lists. */
    public StudyManifest {
        stretches = List.copyOf(stretches);
        tables = List.copyOf(tables);
    }

    /**
     * How a study was begun.
     *
     * @param version     version of the program
     * @param commit      commit it was built from
     * @param commandLine the command as typed
     * @param started     instant, ISO 8601 in UTC
     */
    public record Beginning(String version, String commit, String commandLine, String started) {

        /** The beginning as the folder remembers it. */
        public static Beginning of(StudyRecord record) {
            return new Beginning(record.version(), record.commit(), record.commandLine(), record.started());
        }
    }

    /**
     * What a study asked.
     *
     * @param name         kebab-case name
     * @param title        title for readers
     * @param hash         hash over everything that bears on the numbers of a run
     * @param file         the study file as given
     * @param scenario     name of the base scenario
     * @param scenarioHash hash of the base scenario
     * @param agentWeight  persons that one agent stands for
     * @param firstSeed    seed of the first replicate
     * @param design       word of the design
     * @param factors      names of the factors
     * @param outcomes     what was looked at, {@code metric@group}
     */
    public record Question(
            String name,
            String title,
            String hash,
            String file,
            String scenario,
            String scenarioHash,
            int agentWeight,
            long firstSeed,
            String design,
            List<String> factors,
            List<String> outcomes) {

        /** Copies the lists. */
        public Question {
            factors = List.copyOf(factors);
            outcomes = List.copyOf(outcomes);
        }
    }

    /**
     * How the runs ended.
     *
     * @param planned runs that the stopping rule asked for
     * @param done    runs that are done
     * @param failed  runs that failed
     * @param digest  SHA-256 over number and digest of each run that is done, in order, as 64 hexadecimal digits
     */
    public record Runs(int planned, int done, int failed, String digest) {}

    /**
     * The same with other tables.
     *
     * @param others the tables of the folder
     * @return this, but with those
     */
    public StudyManifest with(List<Manifest.TableEntry> others) {
        return new StudyManifest(
                format, version, commit, commandLine, begun, study, environment, stretches, runs, others);
    }
}
