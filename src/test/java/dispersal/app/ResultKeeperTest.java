package dispersal.app;

import static org.assertj.core.api.Assertions.assertThat;

import dispersal.analysis.Table;
import dispersal.analysis.Table.Column;
import dispersal.experiment.RunOutcome;
import dispersal.experiment.RunResult;
import dispersal.experiment.RunSpecification;
import dispersal.scenario.Assignment;
import dispersal.storage.Manifest;
import dispersal.storage.ResultWriter;
import dispersal.storage.ScenarioFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultKeeperTest {

    private static final Path SCENARIO = Path.of("scenarios/tutorial/scenario.yaml");

    @TempDir
    Path folder;

    private ResultWriter writer;
    private ResultKeeper keeper;

    @BeforeEach
    void open() throws Exception {
        List<Assignment> overrides = List.of(new Assignment("affiliates.*.capacity", "0"));
        StudyRequest request = new StudyRequest(
                ScenarioFile.load(SCENARIO, overrides),
                SCENARIO.toString(),
                overrides,
                List.of("stocks"),
                new StudyRequest.Extent(5, 2, 1),
                false,
                "run tutorial");
        writer = ResultWriter.create(folder.resolve("out"));
        keeper = new ResultKeeper(writer, request);
        keeper.accept(new RunResult(
                new RunSpecification(1, 1, 5),
                0.1,
                Optional.of(new RunOutcome(
                        List.of(new Table("stocks", List.of(Column.integer("run", ""))).add(1L)), "abc")),
                Optional.empty()));
        keeper.accept(new RunResult(
                new RunSpecification(2, 2, 6),
                0.1,
                Optional.empty(),
                Optional.of(new ArithmeticException("a share above 1\nin detail"))));
    }

    @Test
    void a_run_that_failed_is_listed_with_the_command_that_repeats_it() throws Exception {
        assertThat(keeper.failures()).isEqualTo(1);
        keeper.writeFailures();
        writer.close();
        assertThat(folder.resolve("out/failures.csv"))
                .hasContent(
                        "run,seed,error,command\n"
                                + "2,6,java.lang.ArithmeticException: a share above 1,"
                                + "java -jar target/dispersal.jar run scenarios/tutorial/scenario.yaml --seed 6 --set 'affiliates.*.capacity=0'\n");
    }

    @Test
    void runs_that_were_done_are_kept_with_their_digests() throws Exception {
        assertThat(keeper.runs()).containsExactly(new Manifest.RunEntry(1, 1, 5, "abc"));
        writer.close();
        assertThat(folder.resolve("out/stocks.csv")).hasContent("run\n1\n");
    }
}
