package dispersal.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who may work at a study at the same time; between processes it is tried where studies are killed. */
class StudyLockTest {

    @TempDir
    Path folder;

    private StudyLock take(int index, int of) throws Exception {
        return StudyLock.take(folder, new Share(index, of), () -> {});
    }

    @Test
    void different_shares_of_one_number_go_together() throws Exception {
        try (StudyLock first = take(1, 3);
                StudyLock second = take(3, 3)) {
            assertThat(first.alone()).isTrue();
            assertThat(second.alone()).isFalse();
            assertThat(second.guarded()).isTrue();
        }
    }

    @Test
    void the_same_share_does_not() throws Exception {
        try (StudyLock first = take(2, 3)) {
            assertThat(first.guarded()).isTrue();
            assertThatThrownBy(() -> take(2, 3))
                    .isInstanceOf(ResultFolderException.class)
                    .hasMessage(folder + ": another process works at share 2/3 of this study\n"
                            + "  wait until it ends, or stop it; nothing is lost");
        }
    }

    @Test
    void shares_of_another_number_do_not_and_neither_does_the_whole() throws Exception {
        try (StudyLock first = take(2, 3)) {
            assertThat(first.guarded()).isTrue();
            assertThatThrownBy(() -> take(2, 4)).hasMessageContaining("at shares of another number");
            assertThatThrownBy(() -> take(1, 1)).hasMessageContaining("at shares of the study");
        }
    }

    @Test
    void a_lock_that_was_closed_holds_nobody_up() throws Exception {
        take(1, 1).close();
        assertThat(StudyLock.held(folder)).isFalse();
        take(1, 9_999).close();
        take(9_999, 9_999).close();
    }

    @Test
    void somebody_at_work_is_seen() throws Exception {
        assertThat(StudyLock.held(folder)).isFalse();
        try (StudyLock lock = take(1, 1)) {
            assertThat(lock.alone()).isTrue();
            assertThat(StudyLock.held(folder)).isTrue();
        }
    }

    @Test
    void what_comes_first_and_what_is_done_exclusively_is_done() throws Exception {
        AtomicBoolean first = new AtomicBoolean();
        AtomicBoolean then = new AtomicBoolean();
        try (StudyLock lock = StudyLock.take(folder, Share.WHOLE, () -> first.set(true))) {
            lock.exclusively(() -> then.set(true));
        }
        assertThat(first).isTrue();
        assertThat(then).isTrue();
    }

    @Test
    void a_share_is_i_of_n() {
        assertThat(Share.of("2/8")).contains(new Share(2, 8));
        assertThat(Share.of("9/8")).isEmpty();
        assertThat(Share.of("0/8")).isEmpty();
        assertThat(Share.of("1/0")).isEmpty();
        assertThat(Share.of("1/10000")).isEmpty();
        assertThat(Share.of("one")).isEmpty();
    }

    @Test
    void every_run_belongs_to_exactly_one_share() {
        for (int run = 1; run <= 20; run++) {
            int owners = 0;
            for (int index = 1; index <= 3; index++) {
                owners += new Share(index, 3).holds(run) ? 1 : 0;
            }
            assertThat(owners).isEqualTo(1);
        }
    }
}
