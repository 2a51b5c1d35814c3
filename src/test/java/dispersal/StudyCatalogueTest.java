package dispersal;

import static org.assertj.core.api.Assertions.assertThat;

import dispersal.analysis.Summary;
import dispersal.analysis.Table;
import dispersal.analysis.design.Designs;
import dispersal.analysis.design.Factor;
import dispersal.analysis.design.Outcome;
import dispersal.experiment.ModelRunner;
import dispersal.experiment.RunSpecification;
import dispersal.observation.Metrics;
import dispersal.scenario.PolicyTimeline;
import dispersal.storage.LoadedStudy;
import dispersal.storage.ScenarioException;
import dispersal.storage.ScenarioFile;
import dispersal.storage.ScenarioTemplate;
import dispersal.storage.StudyFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every study of the catalogue is sound, and a study may ask for everything that a run yields. */
class StudyCatalogueTest {

    private static final Path STUDIES = Path.of("scenarios/studies");
    private static final int TRIED = 60;

    @TempDir
    Path folder;

    static List<Path> studies() throws IOException {
        try (Stream<Path> files = Files.list(STUDIES)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    private static LoadedStudy load(String name) throws ScenarioException {
        return StudyFile.load(STUDIES.resolve(name + ".yaml"));
    }

    @ParameterizedTest
    @MethodSource("studies")
    void a_study_is_named_after_its_file_and_told_in_the_catalogue(Path file) throws Exception {
        LoadedStudy study = StudyFile.load(file);
        String name = String.valueOf(file.getFileName());
        assertThat(study.description().name() + ".yaml").isEqualTo(name);
        assertThat(study.description().title()).endsWith("?");
        assertThat(Files.readString(STUDIES.resolve("README.md"))).contains("](" + name + ")");
    }

    @ParameterizedTest
    @MethodSource("studies")
    void the_scenario_bears_every_value_that_a_study_gives_it(Path file) throws Exception {
        LoadedStudy study = StudyFile.load(file);
        ScenarioTemplate template = ScenarioTemplate.of(study.base());
        study.check(template);
        assertThat(study.refusedPoints(template, TRIED)).isEmpty();
        assertThat(Designs.of(study.description()).size()).isPositive();
    }

    @ParameterizedTest
    @MethodSource("studies")
    void a_study_written_out_in_full_is_read_as_the_same(Path file) throws Exception {
        LoadedStudy study = StudyFile.load(file);
        Files.writeString(folder.resolve("study.yaml"), study.studyYaml());
        Files.writeString(folder.resolve("scenario.resolved.yaml"), study.scenarioYaml());
        if (study.calibration().isPresent()) {
            Path patterns = Files.createDirectory(folder.resolve("patterns"));
            for (var table : study.calibration().get().tables().entrySet()) {
                Files.writeString(patterns.resolve(table.getKey()), table.getValue());
            }
        }
        LoadedStudy again = StudyFile.loadResolved(folder);
        assertThat(again.description()).isEqualTo(study.description());
        assertThat(again.hash()).isEqualTo(study.hash());
        assertThat(again.calibration()).isEqualTo(study.calibration());
        assertThat(again.base().timeline()).isEqualTo(study.base().timeline());
    }

    @Test
    void the_screening_moves_every_parameter_with_a_range_but_those_it_names() throws Exception {
        List<Factor> factors = load("morris-screening").description().factors();
        long parameters =
                factors.stream().mapToLong(factor -> factor.members().size()).sum();
        assertThat(factors).hasSize(229);
        assertThat(parameters).isGreaterThan(1300);
    }

    @Test
    void the_screening_and_the_indices_look_at_the_same_twelve_numbers() throws Exception {
        List<Outcome> outcomes = load("morris-screening").description().outcomes();
        assertThat(outcomes)
                .hasSize(12)
                .isEqualTo(load("sobol-twelve").description().outcomes());
        assertThat(load("sobol-twelve").description().factors()).hasSize(12);
    }

    @Test
    void a_study_may_ask_for_every_table_and_every_number_of_the_summary() throws Exception {
        PolicyTimeline tutorial =
                ScenarioFile.load(Path.of("scenarios/tutorial"), List.of()).timeline();
        List<Table> tables = new ModelRunner(tutorial, Metrics.names())
                .run(new RunSpecification(1, 1, 1))
                .tables();
        Summary summary = new Summary();
        summary.add(tables);
        Table table = summary.table();
        List<String> outcomes = new ArrayList<>();
        for (int row = 0; row < table.size(); row++) {
            outcomes.add("  - \"" + table.text(row, "metric") + "@" + table.text(row, "group") + "\"\n");
        }
        Path file = folder.resolve("everything.yaml");
        Files.writeString(
                file,
                "schema: dispersal-study/1\nname: everything\nbase: tutorial\nmetrics: ["
                        + String.join(", ", Metrics.names()) + "]\noutcomes:\n" + String.join("", outcomes));
        LoadedStudy study = StudyFile.load(file);
        assertThat(study.description().outcomes()).hasSize(table.size()).hasSizeGreaterThan(100);
        assertThat(study.description().metrics()).isEqualTo(Metrics.names());
    }
}
