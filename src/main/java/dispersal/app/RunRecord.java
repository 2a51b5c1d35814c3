package dispersal.app;

import dispersal.storage.Manifest;
import dispersal.storage.ResultWriter;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * When runs were made and how long they took, for manifests.
 *
 * @param started when they began
 * @param seconds wall-clock time they took [s]
 */
record RunRecord(Instant started, double seconds) {

    /**
     * The manifest of one scenario's runs.
     *
     * @param writer  the result folder
     * @param keeper  the results
     * @param request what was asked for
     * @return the manifest
     */
    Manifest manifest(ResultWriter writer, ResultKeeper keeper, StudyRequest request) {
        return new Manifest(
                Manifest.FORMAT,
                Version.current().version(),
                Version.current().commit(),
                request.commandLine(),
                request.reference(),
                request.extent().seed(),
                request.extent().replicates(),
                request.scenario().population().agentWeight(),
                request.metrics(),
                environment(request.extent().workers()),
                writer.tables(),
                keeper.runs(),
                request.draws().map(ReplicateDraws::reference));
    }

    /**
     * Where and how long the runs were made.
     *
     * @param workers runs worked on at the same time
     * @return for a manifest
     */
    Manifest.Environment environment(int workers) {
        return new Manifest.Environment(
                started.truncatedTo(ChronoUnit.SECONDS).toString(),
                seconds,
                System.getProperty("java.vm.name") + " " + Runtime.version(),
                System.getProperty("os.name") + " " + System.getProperty("os.version"),
                workers);
    }
}
