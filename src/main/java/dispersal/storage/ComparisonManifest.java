package dispersal.storage;

import java.util.List;

/**
 * What the folder of a comparison says about itself. Each scenario compared has a folder of its own in it, with a
 * {@link Manifest} of its own.
 *
 * @param format      version of this form, 1
 * @param version     version of the program
 * @param commit      commit the program was built from
 * @param commandLine the command as typed
 * @param compared    the scenarios, the base first
 * @param firstSeed   seed of the first replicate of every scenario
 * @param replicates  replicates of every scenario asked for or, where the results decided, made
 * @param stopping    in words, what decided on the number of replicates
 * @param agentWeight persons that one agent stands for
 * @param environment where and how long it ran; has no bearing on the numbers
 * @param tables      the tables of the folder itself
 */
public record ComparisonManifest(
        int format,
        String version,
        String commit,
        String commandLine,
        List<Member> compared,
        long firstSeed,
        int replicates,
        String stopping,
        int agentWeight,
        Manifest.Environment environment,
        List<Manifest.TableEntry> tables) {

    /** Copies the lists. */
    public ComparisonManifest {
        compared = List.copyOf(compared);
        tables = List.copyOf(tables);
    }

    /**
     * One of the scenarios compared.
     *
     * @param folder   name of its folder, which is also what tables call it
     * @param scenario the scenario
     */
    public record Member(String folder, Manifest.ScenarioReference scenario) {}
}
