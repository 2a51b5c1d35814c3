package dispersal.storage;

import dispersal.analysis.design.StudyDescription;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The one door through which studies enter: a study file with the scenario it asks its questions of. Everything is checked before
 * anything is used, and all faults are reported at once.
 */
public final class StudyFile {

    private static final String FORMAT = "dispersal-study/";

    /** Version of the file format. */
    static final String SCHEMA = FORMAT + "1";

    /** Name of the file in a folder of results. */
    static final String RESOLVED = "study.yaml";

    private static final List<String> KEYS = List.of(
            "schema",
            "name",
            "title",
            "base",
            "weight",
            "set",
            "factors",
            "except",
            "design",
            "replicates",
            "outcomes",
            "metrics",
            "calibration",
            "seed",
            "limit_seconds");

    private StudyFile() {}

    /**
     * Whether a file says that it is a study; whether it is a right one is not looked at.
     *
     * @param file a file
     * @return whether its schema is that of studies, in this version or another
     */
    public static boolean is(Path file) {
        Faults unheeded = new Faults();
        return SourceText.read(file, unheeded)
                // a long scenario need not be read twice to know that it is none
                .filter(source -> source.text().contains(FORMAT))
                .flatMap(source -> YamlReader.read(source, unheeded))
                .flatMap(StudyFile::schema)
                .filter(schema -> schema.startsWith(FORMAT))
                .isPresent();
    }

    /** What a file gives as its schema, if it gives any. */
    static Optional<String> schema(Node.Mapping top) {
        return top.entry("schema")
                .flatMap(entry ->
                        entry.value() instanceof Node.Scalar scalar ? Optional.of(scalar.text()) : Optional.empty());
    }

    /**
     * Reads and resolves a study.
     *
     * @param study its YAML file
     * @return the study
     * @throws ScenarioException if anything is wrong with it or its scenario; it lists everything that is
     */
    public static LoadedStudy load(Path study) throws ScenarioException {
        Faults faults = new Faults();
        Optional<LoadedStudy> loaded = SourceText.read(study, faults)
                .flatMap(source -> YamlReader.read(source, faults))
                .flatMap(top -> read(study, top, faults));
        faults.throwIfAny();
        return loaded.orElseThrow();
    }

    /**
     * Reads a study from the folder of its results.
     *
     * @param folder a folder with {@code study.yaml} and {@code scenario.resolved.yaml}
     * @return the study, equal to the one that was written there
     * @throws ScenarioException if anything is wrong with it; it lists everything that is
     */
    public static LoadedStudy loadResolved(Path folder) throws ScenarioException {
        return load(folder.resolve(RESOLVED));
    }

    private static Optional<LoadedStudy> read(Path file, Node.Mapping top, Faults faults) {
        MappingReader study = new MappingReader(top, new Spot(top.place(), ""), faults).allowing(KEYS);
        Optional<Node> schema = study.required("schema", "write schema: " + SCHEMA);
        if (schema.isPresent()
                && !(schema.get() instanceof Node.Scalar scalar && scalar.text().equals(SCHEMA))) {
            study.refuse("schema", schema.get(), SCHEMA);
        }
        StudyReader reader = new StudyReader(file, study, faults);
        StudyReader.Outline outline = reader.outline();
        StudyBase scenario = new StudyBase(file, study, faults);
        Optional<LoadedScenario> base = scenario.read();
        if (base.isEmpty()) {
            // so that what is wrong with the factors is told too
            scenario.plain().ifPresent(plain -> reader.description(outline, plain));
        }
        Optional<StudyDescription> description = base.map(found -> reader.description(outline, found));
        Optional<CalibrationRequest> calibration = study.has("calibration")
                ? new CalibrationReader(study, faults).read(file, scenario.scenarioFile())
                : Optional.empty();
        return description.map(known -> new LoadedStudy(known, base.orElseThrow(), calibration));
    }
}
