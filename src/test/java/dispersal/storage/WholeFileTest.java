package dispersal.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

    @TempDir
    Path folder;

    @Test
    void drafts_of_others_are_not_touched() throws IOException {
        Path file = folder.resolve("stretches.csv");
        Path draft = Files.writeString(folder.resolve("stretches.csv" + PartFile.DRAFT), "somebody else's");
        WholeFile.write("mine", file);
        assertThat(file).hasContent("mine");
        assertThat(draft).hasContent("somebody else's");
        assertThat(folder).isDirectoryNotContaining("glob:**.csv.*.tmp");
    }

    @Test
    void many_writers_of_one_file_do_not_get_in_each_others_way() throws IOException {
        Path file = folder.resolve("INCOMPLETE.txt");
        String text = "x".repeat(10_000);
        IntStream.range(0, 64).parallel().forEach(writer -> {
            try {
                WholeFile.write(text, file);
            } catch (IOException failure) {
                throw new AssertionError(failure);
            }
        });
        assertThat(file).hasContent(text);
        assertThat(Files.list(folder)).containsExactly(file);
    }

    @Test
    void a_file_that_cannot_be_replaced_leaves_no_draft() throws IOException {
        Path file = Files.createDirectories(folder.resolve("taken/full")).getParent();
        assertThatThrownBy(() -> WholeFile.write("text", file)).isInstanceOf(IOException.class);
        assertThat(Files.list(folder)).containsExactly(file);
    }
}
