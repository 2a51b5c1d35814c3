package dispersal.app;

import static org.assertj.core.api.Assertions.assertThat;

import dispersal.analysis.Table;
import dispersal.experiment.RunSpecification;
import dispersal.experiment.Runner;
import dispersal.storage.LoadedStudy;
import dispersal.storage.ScenarioException;
import dispersal.storage.StudyFile;
import dispersal.storage.TableFile;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The reference results are those of the present model: some of their runs, run again, have the same digests. */
class ReferenceStudyTest {

    @ParameterizedTest
    @ValueSource(strings = {"morris-screening", "sobol-twelve"})
    void runs_of_the_reference_come_out_the_same(String name) throws IOException, ScenarioException {
        LoadedStudy study = StudyFile.load(Path.of("scenarios/studies", name + ".yaml"));
        PlannedStudy planned =
                new PlannedStudy(study.description(), study.base(), PlannedStudy.beginning(study.description()));
        Runner runner = new ModelPoints(study, planned);
        Table sample = TableFile.read("runs", Path.of("results/reference", name, "runs-sample.csv"));
        assertThat(sample.size()).isGreaterThanOrEqualTo(3);
        for (int row = 0; row < sample.size(); row++) {
            RunSpecification run = planned.plan().run((int) sample.number(row, "run"));
            assertThat(run.seed()).isEqualTo((long) sample.number(row, "seed"));
            assertThat(planned.plan().pointOf(run.run()) + 1.0).isEqualTo(sample.number(row, "point"));
            assertThat(runner.run(run).digest())
                    .as(
                            "run " + run.run() + " of " + name
                                    + "; if results were meant to move, run the study again as results/reference/README.md says")
                    .isEqualTo(sample.text(row, "digest"));
        }
    }
}
