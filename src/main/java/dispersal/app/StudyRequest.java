package dispersal.app;

import dispersal.analysis.Table;
import dispersal.experiment.Plan;
import dispersal.experiment.RunSpecification;
import dispersal.scenario.Assignment;
import dispersal.scenario.Scenario;
import dispersal.storage.LoadedScenario;
import dispersal.storage.Manifest;
import dispersal.storage.ParameterDraws;
import dispersal.storage.ResultDirectory;
import dispersal.storage.ResultWriter;
import dispersal.storage.TypedCommand;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a user asked to be run.
 *
 * @param loaded      the scenario
 * @param file        its file, or files joined by {@code +}, with forward slashes
 * @param overrides   values set on the command line
 * @param draws       draws of parameters laid over the scenario, replicate by replicate, unless chance alone is to vary
 * @param metrics     names of what is measured
 * @param extent      how much to run
 * @param figures     whether to draw figures
 * @param commandLine the command as typed
 */
record StudyRequest(
        LoadedScenario loaded,
        String file,
        List<Assignment> overrides,
        Optional<ReplicateDraws> draws,
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
     * A request for runs that differ by chance alone.
     *
     * @param loaded      the scenario
     * @param file        its file, or files joined by {@code +}, with forward slashes
     * @param overrides   values set on the command line
     * @param metrics     names of what is measured
     * @param extent      how much to run
     * @param figures     whether to draw figures
     * @param commandLine the command as typed
     */
    StudyRequest(
            LoadedScenario loaded,
            String file,
            List<Assignment> overrides,
            List<String> metrics,
            Extent extent,
            boolean figures,
            String commandLine) {
        this(loaded, file, overrides, Optional.empty(), metrics, extent, figures, commandLine);
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
                draws,
                metrics,
                new Extent(extent.seed(), replicates, extent.workers()),
                figures,
                commandLine);
    }

    /** The scenario as it holds on day 0. */
    Scenario scenario() {
        return loaded.timeline().initial();
    }

    /**
     * Writes down the complete input of the runs, and with it the draws of parameters.
     *
     * @param writer the result folder
     * @throws IOException if it cannot be written
     */
    void writeInput(ResultWriter writer) throws IOException {
        if (draws.isPresent()) {
            writer.writeScenario(loaded.resolvedYaml(ResultDirectory.tableName(ParameterDraws.NAME)));
            writer.append(draws.get().draws().table());
        } else {
            writer.writeScenario(loaded.resolvedYaml());
        }
    }

    /**
     * Which replicates have the same parameters without all having the same.
     *
     * @param replicate number of a replicate, from 1
     * @return a number that it has in common with these replicates alone
     */
    int group(int replicate) {
        return draws.filter(found -> found.draws().size() > 1)
                .map(found -> found.index(replicate))
                .orElse(replicate);
    }

    /**
     * What runs are about to be made.
     *
     * @param plan the runs
     * @return the plan with the parameters of each, if they are drawn
     */
    Table table(Plan plan) {
        return draws.map(found -> found.labelled(plan.table())).orElseGet(plan::table);
    }

    /** The scenario as a manifest names it. */
    Manifest.ScenarioReference reference() {
        return new Manifest.ScenarioReference(scenario().name(), scenario().title(), loaded.hash(), file, overrides);
    }

    /**
     * The command that repeats one of the runs.
     *
     * @param run the run
     * @return a command line
     */
    String repeating(RunSpecification run) {
        List<String> arguments = new ArrayList<>(List.of("run", file, "--seed", String.valueOf(run.seed())));
        Map<String, Double> drawn =
                draws.map(found -> found.values(run.replicate())).orElse(Map.of());
        drawn.forEach((path, value) -> arguments.addAll(List.of("--set", path + "=" + value)));
        for (Assignment override : overrides) {
            arguments.addAll(List.of("--set", override.path() + "=" + override.value()));
        }
        return TypedCommand.of(arguments.toArray(String[]::new));
    }
}
