package dispersal.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dispersal.experiment.Executor.Completion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class AnyOrderTest {

    private static final Plan PLAN = Plan.replicates(1000, 60);
    private static final Duration LONG = Duration.ofMinutes(1);
    private static final Duration SHORT = Duration.ofMillis(200);

    private final List<RunResult> results = new ArrayList<>();
    private final Map<Integer, Integer> attempts = new ConcurrentHashMap<>();

    private Completion execute(int workers, Duration limit, Runner runner) {
        return new AnyOrder(workers, limit)
                .execute(
                        PLAN,
                        run -> {
                            attempts.merge(run.run(), 1, Integer::sum);
                            return runner.run(run);
                        },
                        results::add,
                        Progress.UNNOTICED);
    }

    private List<Integer> runs() {
        return results.stream().map(result -> result.specification().run()).toList();
    }

    private static List<Integer> allRuns() {
        return IntStream.rangeClosed(1, 60).boxed().toList();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException givenUp) {
            throw new IllegalStateException(givenUp);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4})
    void every_run_is_done_once_and_handed_over_once(int workers) {
        assertThat(execute(workers, LONG, new FakeRunner())).isEqualTo(new Completion(60, 0, 60, false));
        assertThat(runs()).containsExactlyInAnyOrderElementsOf(allRuns());
        assertThat(attempts)
                .hasSize(60)
                .allSatisfy((run, tries) -> assertThat(tries).isEqualTo(1));
        assertThat(results)
                .allSatisfy(result -> assertThat(result.digest())
                        .isEqualTo("digest of " + result.specification().seed()));
    }

    @Test
    void one_worker_takes_the_runs_in_the_order_of_the_plan() {
        execute(1, LONG, new FakeRunner());
        assertThat(runs()).isEqualTo(allRuns());
    }

    @Test
    void a_slow_run_holds_nobody_up() {
        CountDownLatch others = new CountDownLatch(59);
        execute(2, LONG, run -> {
            if (run.run() == 1) {
                await(others);
            } else {
                others.countDown();
            }
            return new RunOutcome(List.of(), "");
        });
        // the run that released it may still be on its way to be handed over
        assertThat(runs()).hasSize(60);
        assertThat(runs().indexOf(1)).isGreaterThanOrEqualTo(58);
    }

    @Test
    void a_failing_run_is_tried_twice_and_then_handed_over_as_a_failure() {
        Completion completion = execute(2, LONG, run -> {
            if (run.run() == 7) {
                throw new IllegalStateException("run 7 is jinxed");
            }
            if (run.run() == 9) {
                throw new StackOverflowError();
            }
            return new RunOutcome(List.of(), "");
        });
        assertThat(completion).isEqualTo(new Completion(60, 2, 60, false));
        assertThat(attempts).containsEntry(7, 2).containsEntry(9, 2).containsEntry(8, 1);
        assertThat(results.stream().filter(RunResult::failed))
                .extracting(RunResult::error)
                .containsExactlyInAnyOrder(
                        "java.lang.IllegalStateException: run 7 is jinxed", "java.lang.StackOverflowError");
    }

    @Test
    void a_run_that_succeeds_when_tried_again_is_no_failure() {
        AtomicInteger tries = new AtomicInteger();
        Completion completion = execute(2, LONG, run -> {
            if (run.run() == 7 && tries.incrementAndGet() == 1) {
                throw new IllegalStateException("once only");
            }
            return new RunOutcome(List.of(), "");
        });
        assertThat(completion).isEqualTo(new Completion(60, 0, 60, false));
        assertThat(runs()).containsExactlyInAnyOrderElementsOf(allRuns());
    }

    @Test
    void a_result_that_cannot_be_written_is_not_tried_again() {
        execute(1, LONG, run -> {
            if (run.run() == 7) {
                throw new UncheckedIOException(new IOException("No space left on device"));
            }
            return new RunOutcome(List.of(), "");
        });
        assertThat(attempts).containsEntry(7, 1);
    }

    @Test
    void a_run_that_never_ends_is_given_up_and_its_worker_told_to_stop() throws InterruptedException {
        CountDownLatch never = new CountDownLatch(1);
        CountDownLatch told = new CountDownLatch(2);
        Completion completion = execute(1, SHORT, run -> {
            if (run.run() == 3) {
                try {
                    never.await();
                } catch (InterruptedException stop) {
                    told.countDown();
                }
            }
            return new RunOutcome(List.of(), "");
        });
        told.await();
        assertThat(completion).isEqualTo(new Completion(60, 1, 60, false));
        assertThat(runs()).containsExactlyInAnyOrderElementsOf(allRuns());
        assertThat(attempts).containsEntry(3, 2);
        assertThat(results.stream().filter(RunResult::failed))
                .extracting(RunResult::error)
                .containsExactly(
                        "dispersal.experiment.TimeLimitExceeded: the run took longer than the limit of 0.2 s for a"
                                + " single run");
    }

    @Test
    void an_interrupt_lets_runs_under_way_finish_and_begins_no_others() throws InterruptedException {
        CountDownLatch underWay = new CountDownLatch(2);
        CountDownLatch mayFinish = new CountDownLatch(1);
        List<Completion> completions = new ArrayList<>();
        List<Boolean> flags = new ArrayList<>();
        Thread study = new Thread(() -> {
            completions.add(execute(2, LONG, run -> {
                underWay.countDown();
                await(mayFinish);
                return new RunOutcome(List.of(), "");
            }));
            flags.add(Thread.currentThread().isInterrupted());
        });
        study.start();
        underWay.await();
        study.interrupt();
        // the workers wait until the study has noticed
        while (study.isInterrupted()) {
            Thread.onSpinWait();
        }
        Thread.sleep(50);
        mayFinish.countDown();
        study.join();
        assertThat(completions).containsExactly(new Completion(2, 0, 60, true));
        assertThat(runs()).containsExactlyInAnyOrder(1, 2);
        assertThat(flags).containsExactly(false);
    }

    @Test
    void a_consumer_that_fails_stops_the_study() {
        AtomicInteger begun = new AtomicInteger();
        Runner runner = run -> {
            begun.incrementAndGet();
            return new FakeRunner().run(run);
        };
        assertThatThrownBy(() -> new AnyOrder(2, LONG)
                        .execute(
                                PLAN,
                                runner,
                                result -> {
                                    throw new UncheckedIOException(new IOException("No space left on device"));
                                },
                                Progress.UNNOTICED))
                .hasMessageContaining("No space left on device");
        assertThat(begun.get()).isLessThan(60);
    }

    @Test
    void nothing_to_do_is_done_at_once() {
        Completion completion =
                new AnyOrder(2, LONG).execute(new Plan(List.of()), new FakeRunner(), results::add, Progress.UNNOTICED);
        assertThat(completion).isEqualTo(new Completion(0, 0, 0, false));
    }

    @Test
    void workers_and_time_there_must_be() {
        assertThatThrownBy(() -> new AnyOrder(0, LONG)).hasMessage("workers must be at least 1, found 0");
        assertThatThrownBy(() -> new AnyOrder(1, Duration.ZERO))
                .hasMessage("the time limit must be above 0, found PT0S");
    }
}
