package dispersal.storage;

import dispersal.analysis.calibration.CalibrationPlan;
import dispersal.analysis.calibration.CalibrationPlan.CoveragePlan;
import dispersal.analysis.calibration.HistoryMatching;
import dispersal.analysis.calibration.Published;
import dispersal.analysis.calibration.SequentialMonteCarlo;
import dispersal.analysis.validation.MalformedPatterns;
import dispersal.analysis.validation.Pattern;
import dispersal.storage.MappingReader.Bounds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads the section {@code calibration} of a study file; whatever it leaves out is usual. */
final class CalibrationReader {

    private static final String SECTION = "calibration";
    private static final int RUNS_A_PATTERN = 3;
    private static final double MOST = 1_000_000;
    private static final String EXAMPLE = "a mapping such as {key: 1, draws: 200}, or {} for what is usual";
    private static final List<String> KEYS =
            List.of("key", "history_matching", "sequential", "coverage", "draws", "patterns");
    private static final List<String> WAVES = List.of("waves", "points", "replicates", "cut", "forgiven");
    private static final List<String> GENERATIONS = List.of("population", "proposals", "generations");
    private static final List<String> COVERAGE = List.of("weight", "runs", "sets", "neighbours");
    private static final Bounds POSITIVE = new Bounds("a number above 0", value -> value > 0 && Double.isFinite(value));
    /** Keys of what a study without this section asks. */
    private static final List<String> NOT_ASKED = List.of("design", "replicates", "outcomes", "metrics");

    private final MappingReader study;
    private final Faults faults;

    CalibrationReader(MappingReader study, Faults faults) {
        this.study = study;
        this.faults = faults;
    }

    /**
     * What the file asks; nothing if anything is wrong with it.
     *
     * @param file     the study file
     * @param scenario file of its scenario, if there is one
     */
    Optional<CalibrationRequest> read(Path file, Optional<Path> scenario) {
        NOT_ASKED.stream()
                .filter(study::has)
                .forEach(key -> faults.add(
                        study.spot(key),
                        "a calibration chooses points and runs itself and looks at published patterns; leave out "
                                + key));
        if (study.items("factors", "[utilities.commitment]").isEmpty()) {
            faults.add(study.spot(SECTION), "there is nothing to learn; name the parameters in factors");
        }
        Optional<Node> node = study.node(SECTION);
        if (!(node.orElseThrow() instanceof Node.Mapping mapping)) {
            study.refuse(SECTION, node.get(), EXAMPLE);
            return Optional.empty();
        }
        MappingReader section = new MappingReader(mapping, study.spot(SECTION), faults).allowing(KEYS);
        Optional<CalibrationPlan> plan = plan(section);
        Optional<Path> folder = section.text("patterns")
                .map(name -> file.resolveSibling(name).normalize())
                .or(() -> scenario.map(PatternFolder::beside));
        Optional<Read> read = folder.flatMap(found -> patterns(section, found));
        if (read.isEmpty() || plan.isEmpty()) {
            return Optional.empty();
        }
        refuseTooFewRuns(section, read.get(), plan.get());
        return Optional.of(new CalibrationRequest(
                plan.get(), read.get().patterns(), read.get().tables()));
    }

    /**
     * The posterior rests on a regression on all fitted patterns, which with hardly more runs than patterns explains everything
     * and means nothing.
     */
    private void refuseTooFewRuns(MappingReader section, Read read, CalibrationPlan plan) {
        int patterns = Published.of(Published.usable(read.patterns())).fitted().length;
        int least = RUNS_A_PATTERN * patterns;
        int population = plan.generations().population();
        int neighbours = plan.coverage().neighbours();
        if (Math.min(population, neighbours) < least) {
            faults.add(
                    section.spot(population < least ? "sequential" : "coverage"),
                    "with " + patterns + " fitted patterns, population and neighbours must be at least " + least
                            + ", found " + population + " and " + neighbours);
        }
    }

    private record Read(List<Pattern> patterns, Map<String, String> tables) {}

    private Optional<Read> patterns(MappingReader section, Path folder) {
        Spot spot = section.spot("patterns");
        if (!Files.isDirectory(folder)) {
            faults.add(spot, folder + ": no such folder of published patterns; name one, relative to this file");
            return Optional.empty();
        }
        try {
            List<Pattern> patterns = PatternFolder.read(folder);
            if (Published.of(Published.usable(patterns)).fitted().length == 0) {
                faults.add(spot, folder + ": there is no pattern of kind fit or bound that the model can measure");
            }
            return Optional.of(new Read(patterns, PatternFolder.tables(folder)));
        } catch (MalformedPatterns broken) {
            broken.faults().forEach(fault -> faults.add(spot, folder + ": " + fault));
        } catch (IOException unreadable) {
            faults.add(spot, folder + ": cannot be read: " + unreadable.getMessage());
        }
        return Optional.empty();
    }

    private Optional<CalibrationPlan> plan(MappingReader section) {
        int before = faults.count();
        long key = (long) section.number("key", Bounds.whole("a whole number from 0 to 1e15", 0, 1e15))
                .orElse(1);
        MappingReader waves = part(section, "history_matching", WAVES);
        MappingReader generations = part(section, "sequential", GENERATIONS);
        MappingReader coverage = part(section, "coverage", COVERAGE);
        int[] w = {
            count(waves, "waves", 1, 3),
            count(waves, "points", 2, 150),
            count(waves, "replicates", 2, 3),
            count(waves, "forgiven", 0, 1)
        };
        double cut = waves.number("cut", POSITIVE).orElse(3);
        int[] g = {
            count(generations, "population", 2, 2000),
            count(generations, "proposals", 2, 2500),
            count(generations, "generations", 1, 4)
        };
        int[] c = {
            count(coverage, "weight", 1, 20),
            count(coverage, "runs", 3, 3000),
            count(coverage, "sets", 1, 100),
            count(coverage, "neighbours", 2, 1000)
        };
        int draws = count(section, "draws", 1, 200);
        if (faults.count() > before) {
            return Optional.empty();
        }
        return made(
                section,
                () -> new CalibrationPlan(
                        new HistoryMatching.Plan(w[1], w[2], w[0], cut, w[3], key),
                        new SequentialMonteCarlo.Plan(g[0], g[1], g[2], false, key),
                        new CoveragePlan(c[0], c[1], c[2], c[3]),
                        draws));
    }

    private Optional<CalibrationPlan> made(MappingReader section, Supplier<CalibrationPlan> plan) {
        try {
            return Optional.of(plan.get());
        } catch (IllegalArgumentException impossible) {
            faults.add(section.spot("sequential"), String.valueOf(impossible.getMessage()));
            return Optional.empty();
        }
    }

    private MappingReader part(MappingReader section, String key, List<String> allowed) {
        Optional<Node> node = section.node(key);
        if (node.isPresent() && node.get() instanceof Node.Mapping mapping) {
            return new MappingReader(mapping, section.spot(key), faults).allowing(allowed);
        }
        node.ifPresent(found -> section.refuse(key, found, "a mapping with " + String.join(", ", allowed)));
        return new MappingReader(new Node.Mapping(section.spot(key).place(), Map.of()), section.spot(key), faults);
    }

    private static int count(MappingReader reader, String key, int least, int usual) {
        Bounds bounds = Bounds.whole("a whole number from " + least + " to 1000000", least, MOST);
        return (int) reader.number(key, bounds).orElse(usual);
    }
}
