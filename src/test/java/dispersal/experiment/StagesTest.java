package dispersal.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dispersal.experiment.Executor.Completion;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;

class StagesTest {

    private final List<String> stages = new ArrayList<>();

    private Completion run(Stages wanted, IntPredicate enough) {
        return wanted.run(
                (first, last, before) -> {
                    stages.add(first + "-" + last + " after " + before.done());
                    int count = last - first + 1;
                    return new Completion(count, 1, count, false);
                },
                enough);
    }

    @Test
    void a_single_stage_is_never_judged() {
        Completion all = run(Stages.single(30), done -> {
            throw new AssertionError("judged");
        });
        assertThat(stages).containsExactly("1-30 after 0");
        assertThat(all).isEqualTo(new Completion(30, 1, 30, false));
    }

    @Test
    void stages_go_on_until_there_is_enough() {
        Completion all = run(new Stages(20, 10, 500), done -> done >= 37);
        assertThat(stages).containsExactly("1-20 after 0", "21-30 after 20", "31-40 after 30");
        assertThat(all).isEqualTo(new Completion(40, 3, 40, false));
    }

    @Test
    void there_is_an_end_even_if_there_is_never_enough() {
        run(new Stages(20, 10, 35), done -> false);
        assertThat(stages).containsExactly("1-20 after 0", "21-30 after 20", "31-35 after 30");
    }

    @Test
    void an_interrupt_ends_all_stages() {
        Completion all =
                new Stages(20, 10, 500).run((first, last, before) -> new Completion(3, 0, 20, true), done -> false);
        assertThat(all).isEqualTo(new Completion(3, 0, 20, true));
    }

    @Test
    void stages_that_cannot_be_are_refused() {
        assertThatThrownBy(() -> new Stages(20, 10, 19)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Stages(0, 10, 19)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Stages(20, 0, 30)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void progress_of_a_later_stage_is_that_of_the_whole() {
        List<Progress.Status> heard = new ArrayList<>();
        Progress whole = heard::add;
        whole.after(40, 2, Duration.ofSeconds(8)).hear(new Progress.Status(5, 1, 20, Duration.ofSeconds(1)));
        assertThat(heard).containsExactly(new Progress.Status(45, 3, 60, Duration.ofSeconds(9)));
    }
}
