package dispersal.app;

import dispersal.analysis.Outcomes;
import dispersal.analysis.Table;
import dispersal.analysis.design.Outcome;
import dispersal.analysis.design.StudyDescription;
import dispersal.experiment.ModelRunner;
import dispersal.experiment.RunSpecification;
import dispersal.experiment.Runner;
import dispersal.observation.Metrics;
import dispersal.storage.LoadedStudy;
import dispersal.storage.NearestName;
import dispersal.storage.PartStore;
import dispersal.storage.PlannedRun;
import dispersal.storage.StudyRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A run of the base scenario before a study begins: how long it takes, how much room it needs, and whether it yields what the study
 * looks at.
 *
 * @param seconds time of a run once the program is warm [s]
 * @param bytes   room for the parts of a run and its rows in the tables that are put together from them [B]
 * @param tables  form of the tables of which each run has a part
 */
record StudyProbe(double seconds, long bytes, List<StudyRecord.RunTable> tables) {

    private static final double NANOSECONDS_PER_SECOND = 1e9;
    private static final double BYTES_PER_MEGABYTE = 1e6;
    private static final long BLOCK = 4096;

    /** Copies the list. */
    StudyProbe {
        tables = List.copyOf(tables);
    }

    /**
     * Runs the base scenario of a study twice.
     *
     * @param study the study
     * @return the second run
     * @throws InputException if the study looks at something that no run yields
     * @throws IOException    never in practice, as nothing leaves the memory
     */
    static StudyProbe of(LoadedStudy study) throws InputException, IOException {
        List<String> metrics = ModelPoints.metrics(study.description());
        refuseUnknownMetrics(study.description());
        return of(study.description(), new ModelRunner(study.base().timeline(), metrics));
    }

    /**
     * Runs something twice.
     *
     * @param description the study
     * @param base        what runs the base scenario
     * @return the second run
     * @throws InputException if the study looks at something that no run yields
     * @throws IOException    never in practice, as nothing leaves the memory
     */
    static StudyProbe of(StudyDescription description, Runner base) throws InputException, IOException {
        RunSpecification first = new RunSpecification(1, 1, description.seed());
        refuseUnknownOutcomes(description, base.run(first).tables());
        long start = System.nanoTime();
        List<Table> tables = base.run(first).tables();
        double seconds = (System.nanoTime() - start) / NANOSECONDS_PER_SECOND;
        List<Table> kept = PartKeeper.kept(description, new PlannedRun(1, 1, description.seed(), 1), tables);
        return new StudyProbe(
                seconds,
                bytes(kept),
                kept.stream().map(StudyRecord.RunTable::of).toList());
    }

    /** Parts take whole blocks of the disk, and there is one more that says that the run is done. */
    private static long bytes(List<Table> kept) throws IOException {
        long bytes = BLOCK;
        for (Table table : kept) {
            bytes += (PartStore.bytes(table) + BLOCK - 1) / BLOCK * BLOCK + PartStore.plainBytes(table);
        }
        return bytes;
    }

    private static void refuseUnknownMetrics(StudyDescription description) throws InputException {
        List<String> faults = new ArrayList<>();
        for (Outcome outcome : description.outcomes()) {
            String source = Outcomes.source(outcome);
            if (!Metrics.names().contains(source)) {
                faults.add("outcome " + outcome.text() + ": there is no table " + source
                        + suggestion(source, Metrics.names()) + "; there are " + String.join(", ", Metrics.names()));
            }
        }
        for (String metric : description.metrics()) {
            if (!Metrics.names().contains(metric)) {
                faults.add("metric " + metric + ": there is no such table" + suggestion(metric, Metrics.names())
                        + "; there are " + String.join(", ", Metrics.names()));
            }
        }
        refuse(faults);
    }

    private static void refuseUnknownOutcomes(StudyDescription description, List<Table> tables) throws InputException {
        Set<String> words = Outcomes.words(tables);
        List<String> faults = new ArrayList<>();
        for (Outcome outcome : description.outcomes()) {
            if (!Outcomes.possible(outcome, words)) {
                faults.add("outcome " + outcome.text() + ": no run of this study yields it"
                        + suggestion(outcome.text(), words));
            }
        }
        refuse(faults);
    }

    private static String suggestion(String found, Collection<String> known) {
        return NearestName.of(found, known)
                .map(nearest -> "; did you mean " + nearest + "?")
                .orElse("");
    }

    private static void refuse(List<String> faults) throws InputException {
        if (!faults.isEmpty()) {
            throw new InputException(
                    "the study looks at what is not there; nothing was written\n  " + String.join("\n  ", faults));
        }
    }

    /**
     * What a number of runs costs, in words.
     *
     * @param runs    the number
     * @param workers runs at a time
     * @param bytes   room they need [B]
     * @return expected time and room
     */
    String cost(long runs, int workers, long bytes) {
        Duration time = Duration.ofMillis((long) (1000 * seconds * Math.ceil(runs / (double) workers)));
        return String.format(
                Locale.ROOT,
                "about %s with %d %s (%.3g s a run), about %.3g MB of disk",
                ProgressLine.duration(time),
                workers,
                workers == 1 ? "worker" : "workers",
                seconds,
                Math.max(1, bytes / BYTES_PER_MEGABYTE));
    }

    /**
     * What is said if a study does not fit on the disk.
     *
     * @param bytes  room it needs [B]
     * @param folder its folder, which need not exist
     * @return a warning, if there is too little room
     * @throws IOException if the disk cannot be looked at
     */
    static Optional<String> tooLarge(long bytes, Path folder) throws IOException {
        Path existing = folder.toAbsolutePath();
        while (!Files.exists(existing) && existing.getParent() != null) {
            existing = existing.getParent();
        }
        long free = Files.getFileStore(existing).getUsableSpace();
        return bytes <= free
                ? Optional.empty()
                : Optional.of(String.format(
                        Locale.ROOT, "warning: only %.3g MB are free in %s", free / BYTES_PER_MEGABYTE, existing));
    }
}
