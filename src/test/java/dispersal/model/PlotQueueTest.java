package dispersal.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dispersal.submodel.TerrorQueue;
import org.junit.jupiter.api.Test;

class PlotQueueTest {

    private static final int EVENTS = 600_000;
    /** The fluid balance is an approximation. */
    private static final double TWO_PERCENT = .02;

    private static PlotQueue run(TerrorQueue rule, int events) {
        PlotQueue queue = new PlotQueue(new RandomDraws(12), 0, rule);
        for (int n = 0; n < events; n++) {
            queue.next();
        }
        return queue;
    }

    @Test
    void the_chain_keeps_to_the_fluid_balance_within_two_percent() {
        TerrorQueue rule = new TerrorQueue(10 / 365.0, 1 / 270.0, .0008, 1 / 60.0, 12);
        PlotQueue queue = run(rule, EVENTS);
        assertThat(queue.meanUnknown()).isCloseTo(rule.unknown(), within(TWO_PERCENT * rule.unknown()));
        assertThat(queue.meanWatched()).isCloseTo(rule.watched(), within(TWO_PERCENT * rule.watched()));
        assertThat(365 * queue.attacks() / queue.time()).isCloseTo(2.9912002, within(TWO_PERCENT * 2.9912002));
        double ended = queue.attacks() + queue.interdicted();
        assertThat(queue.interdicted() / ended).isCloseTo(.70088, within(TWO_PERCENT * .70088));
    }

    @Test
    void without_teams_plots_are_poisson_and_nothing_is_interdicted() {
        PlotQueue queue = run(new TerrorQueue(.03, .004, .0008, .016, 0), 200_000);
        assertThat(queue.interdicted()).isZero();
        assertThat(queue.meanWatched()).isZero();
        assertThat(queue.meanUnknown()).isCloseTo(7.5, within(TWO_PERCENT * 7.5));
    }
}
