package dispersal.app;

import dispersal.scenario.Assignment;
import dispersal.scenario.Scenario;
import dispersal.storage.LoadedScenario;
import dispersal.storage.Manifest;
import dispersal.storage.TypedCommand;
import java.util.ArrayList;
import java.util.List;

/**
 * What a user asked to be run.
 *
 * @param loaded      the scenario
 * @param file        its file, or files joined by {@code +}, with forward slashes
 * @param overrides   values set on the command line
 * @param metrics     names of what is measured
 * @param extent      how much to run
 * @param figures     whether to draw figures
 * @param commandLine the command as typed
 */
record StudyRequest(
        LoadedScenario loaded,
        String file,
        List<Assignment> overrides,
        List<String> metrics,
        Extent extent,
        boolean figures,
        String commandLine) {

    /** Copies the lists. */
    StudyRequest {
        overrides = List.copyOf(overrides);
        metrics = List.copyOf(metrics);
    }

    /**
     * How much to run.
     *
     * @param seed       seed of the first replicate
     * @param replicates number of runs
     * @param workers    runs at a time
     */
    record Extent(long seed, int replicates, int workers) {}

    /**
     * The same request for another number of replicates.
     *
     * @param replicates number of runs
     * @return this, but so many
     */
    StudyRequest with(int replicates) {
        return new StudyRequest(
                loaded,
                file,
                overrides,
                metrics,
                new Extent(extent.seed(), replicates, extent.workers()),
                figures,
                commandLine);
    }

    /** The scenario as it holds on day 0. */
    Scenario scenario() {
        return loaded.timeline().initial();
    }

    /** The scenario as a manifest names it. */
    Manifest.ScenarioReference reference() {
        return new Manifest.ScenarioReference(scenario().name(), scenario().title(), loaded.hash(), file, overrides);
    }

    /**
     * The command that repeats one of the runs.
     *
     * @param seed its seed
     * @return a command line
     */
    String repeating(long seed) {
        List<String> arguments = new ArrayList<>(List.of("run", file, "--seed", String.valueOf(seed)));
        for (Assignment override : overrides) {
            arguments.addAll(List.of("--set", override.path() + "=" + override.value()));
        }
        return TypedCommand.of(arguments.toArray(String[]::new));
    }
}
