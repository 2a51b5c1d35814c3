package dispersal.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dispersal.analysis.Table;
import dispersal.experiment.Executor.Completion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class LocalThreadsTest {

    private static final Plan PLAN = Plan.replicates(1000, 60);

    private static String write(List<Table> tables) {
        StringBuilder text = new StringBuilder();
        for (Table table : tables) {
            text.append(table.name()).append(table.columns()).append('\n');
            table.rows().forEach(row -> text.append(Arrays.toString(row)).append('\n'));
        }
        return text.toString();
    }

    private static String tables(int workers) {
        CollectedTables collected = new CollectedTables();
        new LocalThreads(workers).execute(PLAN, new FakeRunner(), collected, Progress.UNNOTICED);
        return write(collected.tables());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4})
    void tables_are_the_same_for_any_number_of_workers(int workers) {
        CollectedTables expected = new CollectedTables();
        for (RunSpecification run : PLAN.runs()) {
            expected.accept(new RunResult(run, 0, Optional.of(new FakeRunner().run(run)), Optional.empty()));
        }
        assertThat(tables(workers)).hasLineCount(1 + 3 * 60).isEqualTo(write(expected.tables()));
    }

    @Test
    void a_failing_run_is_reported_and_does_not_stop_the_rest() {
        Runner runner = specification -> {
            if (specification.run() == 7) {
                throw new IllegalStateException("run 7 is jinxed\nin two lines");
            }
            if (specification.run() == 9) {
                throw new StackOverflowError();
            }
            return new FakeRunner().run(specification);
        };
        List<RunResult> results = new ArrayList<>();
        Completion completion = new LocalThreads(3).execute(PLAN, runner, results::add, Progress.UNNOTICED);
        assertThat(completion).isEqualTo(new Completion(60, 2, 60, false));
        assertThat(completion.complete()).isTrue();
        assertThat(results)
                .extracting(result -> result.specification().run())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 60).boxed().toList());
        RunResult seventh = results.get(6);
        assertThat(seventh.failed()).isTrue();
        assertThat(seventh.specification().seed()).isEqualTo(1006);
        assertThat(seventh.error()).isEqualTo("java.lang.IllegalStateException: run 7 is jinxed");
        assertThat(seventh.tables()).isEmpty();
        assertThat(results.get(8).error()).isEqualTo("java.lang.StackOverflowError");
        assertThat(results.get(7).digest()).isEqualTo("digest of 1007");
    }

    @Test
    void no_more_results_wait_than_twice_the_workers() {
        AtomicInteger begun = new AtomicInteger();
        AtomicInteger handedOver = new AtomicInteger();
        AtomicInteger mostWaiting = new AtomicInteger();
        Runner runner = specification -> {
            mostWaiting.accumulateAndGet(begun.incrementAndGet() - handedOver.get(), Math::max);
            return new RunOutcome(List.of(), "");
        };
        RunConsumer slow = result -> {
            new FakeRunner().run(result.specification());
            handedOver.incrementAndGet();
        };
        new LocalThreads(2).execute(PLAN, runner, slow, Progress.UNNOTICED);
        // One more than the window: the result in the consumer's hands has left the window.
        assertThat(mostWaiting.get()).isBetween(2, 5);
    }

    @Test
    void an_interrupt_lets_runs_under_way_finish_and_begins_no_others() throws InterruptedException {
        CountDownLatch underWay = new CountDownLatch(2);
        CountDownLatch mayFinish = new CountDownLatch(1);
        AtomicInteger begun = new AtomicInteger();
        Runner runner = specification -> {
            begun.incrementAndGet();
            underWay.countDown();
            await(mayFinish);
            return new FakeRunner().run(specification);
        };
        List<RunResult> results = new ArrayList<>();
        List<Completion> completions = new ArrayList<>();
        List<Boolean> flags = new ArrayList<>();
        Thread study = new Thread(() -> {
            completions.add(new LocalThreads(2).execute(PLAN, runner, results::add, Progress.UNNOTICED));
            flags.add(Thread.currentThread().isInterrupted());
        });
        study.start();
        underWay.await();
        study.interrupt();
        mayFinish.countDown();
        study.join();
        // Two runs were under way; the two others of the window may or may not have begun by the time of the interrupt.
        assertThat(begun.get()).isBetween(2, 4);
        assertThat(completions).containsExactly(new Completion(begun.get(), 0, 60, true));
        assertThat(results)
                .extracting(result -> result.specification().run())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, begun.get()).boxed().toList());
        assertThat(flags).containsExactly(false);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException unexpected) {
            throw new IllegalStateException(unexpected);
        }
    }

    @Test
    void an_interrupt_is_noticed_also_when_results_are_always_ready() {
        RunConsumer impatient = result -> {
            if (result.specification().run() == 5) {
                Thread.currentThread().interrupt();
            }
        };
        Completion completion = new LocalThreads(1)
                .execute(Plan.replicates(1, 10_000), run -> new RunOutcome(List.of(), ""), impatient, status -> {});
        assertThat(completion.interrupted()).isTrue();
        assertThat(completion.complete()).isFalse();
        assertThat(completion.done()).isBetween(5, 7);
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }

    @Test
    void a_consumer_that_fails_stops_the_study() {
        AtomicInteger begun = new AtomicInteger();
        Runner runner = specification -> {
            begun.incrementAndGet();
            return new FakeRunner().run(specification);
        };
        RunConsumer full = result -> {
            throw new IllegalStateException("the disk is full");
        };
        assertThatThrownBy(() -> new LocalThreads(2).execute(PLAN, runner, full, Progress.UNNOTICED))
                .hasMessage("the disk is full");
        assertThat(begun.get()).isLessThanOrEqualTo(4);
    }

    @Test
    void progress_is_told_once_before_the_first_run_and_after_every_run() {
        List<Integer> done = new ArrayList<>();
        new LocalThreads(2).execute(PLAN, new FakeRunner(), result -> {}, status -> done.add(status.done()));
        assertThat(done)
                .containsExactlyElementsOf(IntStream.rangeClosed(0, 60).boxed().toList());
    }

    @Test
    void workers_there_must_be() {
        assertThatThrownBy(() -> new LocalThreads(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("workers must be at least 1, found 0");
    }
}
