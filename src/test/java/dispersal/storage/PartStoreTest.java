package dispersal.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dispersal.analysis.Table;
import dispersal.analysis.Table.Column;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Parts of studies on disk. */
class PartStoreTest {

    private static final PlannedRun RUN = new PlannedRun(42, 2, -7, 5);
    private static final Table FATES = new Table("fates", List.of(Column.text("fate"), Column.decimal("share", "")))
            .add("killed, or \"missing\"", 0.1 + 0.2);

    @TempDir
    Path folder;

    private PartStore store() {
        return new PartStore(folder, "abc");
    }

    private static BitSet of(int run) {
        BitSet runs = new BitSet();
        runs.set(run);
        return runs;
    }

    @Test
    void a_run_is_remembered_as_it_was_written() throws Exception {
        store().write(RUN, "d1", List.of(FATES));
        LedgerEntry entry = store().entry(RUN);
        assertThat(entry.digest()).isEqualTo("d1");
        assertThat(entry.checksums()).containsOnlyKeys("fates");
        assertThat(store().text("fates", entry)).isEqualTo(PartFile.text(FATES));
        assertThat(store().table("fates", FATES.columns(), 42).rows())
                .containsExactly(FATES.rows().get(0));
        assertThat(folder.resolve("parts/fates/run-000042.csv.gz")).exists();
    }

    @Test
    void a_run_is_done_only_with_its_last_part() throws Exception {
        store().write(RUN, "d1", List.of(FATES));
        assertThat(store().done()).isEqualTo(of(42));
        Files.move(
                folder.resolve("parts/runs/run-000042.csv.gz"), folder.resolve("parts/runs/run-000042.csv.gz.x-1.tmp"));
        assertThat(store().done()).isEqualTo(new BitSet());
    }

    @Test
    void a_run_that_was_done_after_all_has_not_failed() throws Exception {
        store().writeFailure(RUN, "broke", "reproduce");
        assertThat(store().failed()).isEqualTo(of(42));
        store().write(RUN, "d1", List.of(FATES));
        assertThat(store().failed()).isEqualTo(new BitSet());
    }

    @Test
    void numbers_beyond_six_digits_are_found_again() throws Exception {
        store().write(new PlannedRun(1_234_567, 1, 1, 1), "d1", List.of());
        assertThat(store().done()).isEqualTo(of(1_234_567));
    }

    @Test
    void a_part_with_another_label_than_the_plan_is_refused() throws Exception {
        store().write(RUN, "d1", List.of(FATES));
        assertThatThrownBy(() -> store().entry(new PlannedRun(42, 3, -7, 5)))
                .isInstanceOf(PartFault.class)
                .hasMessage(
                        "parts/runs/run-000042.csv.gz is of another run: found run 42, replicate 2, seed -7, point 5,"
                                + " expected run 42, replicate 3, seed -7, point 5");
    }

    @Test
    void something_else_in_the_place_of_a_part_is_refused() throws Exception {
        store().write(RUN, "d1", List.of(FATES));
        Files.writeString(folder.resolve("parts/runs/run-000042.csv.gz"), "this is no compressed text");
        assertThatThrownBy(() -> store().entry(RUN))
                .isInstanceOf(PartFault.class)
                .hasMessageStartingWith("parts/runs/run-000042.csv.gz is damaged: ");
        PartFile.write(PartFile.text(FATES), folder.resolve("parts/runs/run-000042.csv.gz"), "x");
        assertThatThrownBy(() -> store().entry(RUN))
                .isInstanceOf(PartFault.class)
                .hasMessageStartingWith("parts/runs/run-000042.csv.gz cannot be understood: ");
    }

    @Test
    void a_part_set_aside_is_kept_and_its_run_counts_as_missing() throws Exception {
        store().write(RUN, "d1", List.of(FATES));
        store().setAside(new PartFault("fates", 42, "is odd"));
        assertThat(store().done()).isEqualTo(new BitSet());
        assertThat(folder.resolve("parts/set-aside")).isDirectoryContaining("glob:**fates-*run-000042.csv.gz");
        assertThat(folder.resolve("parts/set-aside")).isDirectoryContaining("glob:**runs-*run-000042.csv.gz");
    }

    @Test
    void what_cannot_be_written_leaves_nothing_and_is_named() throws IOException {
        Files.createDirectories(folder.resolve("parts"));
        Files.writeString(folder.resolve("parts/fates"), "in the way");
        assertThatThrownBy(() -> store().write(RUN, "d1", List.of(FATES))).isInstanceOf(IOException.class);
        assertThat(store().done()).isEqualTo(new BitSet());
        assertThat(folder.resolve("parts")).isDirectoryNotContaining("glob:**.tmp");
    }
}
