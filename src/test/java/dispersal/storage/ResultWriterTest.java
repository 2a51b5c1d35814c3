package dispersal.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultWriterTest {

    @TempDir
    Path root;

    @Test
    void a_folder_that_holds_something_is_refused_and_left_alone() throws IOException {
        Path path = Files.createDirectories(root.resolve("mine"));
        Files.writeString(path.resolve("thesis.txt"), "years of work");
        assertThatThrownBy(() -> ResultWriter.create(path))
                .isInstanceOf(ResultFolderException.class)
                .hasMessage(path + ": the folder is not empty, results are never written over others\n"
                        + "  give a folder that does not exist yet, or leave out --out");
        assertThat(path).isDirectoryContaining("glob:**thesis.txt").isDirectoryNotContaining("glob:**INCOMPLETE*");
    }

    @Test
    void a_file_is_refused() throws IOException {
        Path file = Files.writeString(root.resolve("mine"), "x");
        assertThatThrownBy(() -> ResultWriter.create(file))
                .isInstanceOf(ResultFolderException.class)
                .hasMessage(file + ": is a file\n  give a folder that does not exist yet");
    }

    @Test
    void a_folder_under_a_file_is_refused() throws IOException {
        Path file = Files.writeString(root.resolve("mine"), "x");
        assertThatThrownBy(() -> ResultWriter.create(file.resolve("deeper/still")))
                .isInstanceOf(ResultFolderException.class)
                .hasMessageStartingWith(file.resolve("deeper/still") + ": cannot be written: ")
                .hasMessageEndingWith("\n  give another folder with --out");
    }

    @Test
    void an_empty_folder_is_taken() throws IOException, ResultFolderException {
        Path path = Files.createDirectories(root.resolve("empty"));
        ResultWriter.create(path).close();
        assertThat(path.resolve("INCOMPLETE.txt")).exists();
    }

    @Test
    void a_folder_taken_away_leaves_nothing_of_what_was_made_for_it() throws IOException, ResultFolderException {
        Files.createDirectories(root.resolve("results"));
        ResultWriter writer = ResultWriter.create(root.resolve("results/baseline/today"));
        writer.writeScenario("name: baseline\n");
        writer.append(ResultFixtures.stocks(0));
        Files.createDirectories(writer.figures());
        Files.writeString(writer.figures().resolve("stocks.svg"), "<svg/>");
        writer.remove();
        assertThat(root.resolve("results")).isEmptyDirectory();
    }

    @Test
    void taking_away_spares_what_others_put_beside() throws IOException, ResultFolderException {
        ResultWriter writer = ResultWriter.create(root.resolve("results/baseline/today"));
        Files.createDirectories(root.resolve("results/baseline/tomorrow"));
        writer.remove();
        assertThat(root.resolve("results/baseline/tomorrow")).exists();
        assertThat(root.resolve("results/baseline/today")).doesNotExist();
    }

    @Test
    void an_empty_folder_that_was_there_before_is_kept_when_the_results_are_taken_away()
            throws IOException, ResultFolderException {
        Path path = Files.createDirectories(root.resolve("empty"));
        ResultWriter writer = ResultWriter.create(path);
        writer.append(ResultFixtures.stocks(0));
        writer.remove();
        assertThat(path).isEmptyDirectory();
    }
}
