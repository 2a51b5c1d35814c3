package dispersal.submodel;

import static org.assertj.core.api.Assertions.assertThat;

import dispersal.submodel.Triage.Course;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TriageTest {

    private static final Triage TRIAGE = new Triage(.9, 365);
    private static final int GRID = 50;

    @ParameterizedTest
    @CsvSource({
        ".29, .99, .99, CUSTODY",
        ".30, .14, .99, REHABILITATION",
        ".99, .15, .89, MONITORING",
        ".99, .99, .90, CLOSED"
    })
    void each_draw_decides_its_own_step(double custody, double rehabilitation, double monitoring, Course course) {
        assertThat(TRIAGE.decision(.3, .15, custody, rehabilitation, monitoring))
                .isEqualTo(course);
    }

    @Test
    void shares_are_those_of_the_state() {
        Map<Course, Integer> counts = new EnumMap<>(Course.class);
        overGrid((x, y, z) -> counts.merge(TRIAGE.decision(.3, .2, x, y, z), 1, Integer::sum));
        int all = GRID * GRID * GRID;
        assertThat(counts)
                .containsEntry(Course.CUSTODY, all * 30 / 100)
                .containsEntry(Course.REHABILITATION, all * 14 / 100)
                .containsEntry(Course.MONITORING, all * 504 / 1000)
                .containsEntry(Course.CLOSED, all * 56 / 1000);
    }

    @Test
    void a_state_that_prosecutes_more_moves_only_those_it_now_prosecutes() {
        overGrid((x, y, z) -> {
            Course before = TRIAGE.decision(.3, .2, x, y, z);
            Course after = TRIAGE.decision(.5, .2, x, y, z);
            assertThat(after == before || after == Course.CUSTODY).isTrue();
        });
    }

    @Test
    void all_or_nobody_is_taken_into_custody_at_the_extremes() {
        overGrid((x, y, z) -> {
            assertThat(TRIAGE.decision(1, .2, x, y, z)).isEqualTo(Course.CUSTODY);
            assertThat(TRIAGE.decision(0, .2, x, y, z)).isNotEqualTo(Course.CUSTODY);
            assertThat(TRIAGE.decision(0, 1, x, y, z)).isEqualTo(Course.REHABILITATION);
        });
    }

    @Test
    void who_leaves_prison_is_never_simply_forgotten() {
        assertThat(TRIAGE.onRelease(.15, .14)).isEqualTo(Course.REHABILITATION);
        assertThat(TRIAGE.onRelease(.15, .15)).isEqualTo(Course.MONITORING);
        assertThat(TRIAGE.afterRehabilitation(.89)).isEqualTo(Course.MONITORING);
        assertThat(TRIAGE.afterRehabilitation(.9)).isEqualTo(Course.CLOSED);
        assertThat(TRIAGE.rehabilitationDays(2)).isEqualTo(730);
    }

    private interface Draws {
        void take(double custody, double rehabilitation, double monitoring);
    }

    private static void overGrid(Draws draws) {
        for (int x = 0; x < GRID; x++) {
            for (int y = 0; y < GRID; y++) {
                for (int z = 0; z < GRID; z++) {
                    draws.take((x + .5) / GRID, (y + .5) / GRID, (z + .5) / GRID);
                }
            }
        }
    }
}
