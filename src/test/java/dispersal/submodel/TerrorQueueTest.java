package dispersal.submodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class TerrorQueueTest {

    private static final TerrorQueue QUEUE = new TerrorQueue(10 / 365.0, 1 / 270.0, .0008, 1 / 60.0, 12);

    @Test
    void the_fluid_balance_matches_the_worked_case() {
        assertThat(QUEUE.unknown()).isCloseTo(2.2126687, within(1e-7));
        assertThat(QUEUE.watched()).isCloseTo(1.1521315, within(1e-7));
        assertThat(QUEUE.interdictedShare()).isCloseTo(.7008800, within(1e-7));
        assertThat(365 * QUEUE.attackPerDay() * QUEUE.unknown()).isCloseTo(2.9912002, within(1e-7));
    }

    @Test
    void in_balance_nothing_changes() {
        double found = QUEUE.findings(QUEUE.unknown(), QUEUE.watched());
        assertThat(found).isCloseTo(QUEUE.interdictionPerDay() * QUEUE.watched(), within(1e-12));
        assertThat(found + QUEUE.attackPerDay() * QUEUE.unknown()).isCloseTo(QUEUE.plotsPerDay(), within(1e-12));
    }

    @Test
    void without_teams_or_without_finding_every_plot_leads_to_an_attack() {
        for (TerrorQueue blind :
                new TerrorQueue[] {new TerrorQueue(.03, .004, .0008, .016, 0), new TerrorQueue(.03, .004, 0, .016, 12)
                }) {
            assertThat(blind.watched()).isZero();
            assertThat(blind.unknown()).isCloseTo(7.5, within(1e-9));
        }
        assertThat(QUEUE.findings(3, 12.5)).isZero();
    }

    @Test
    void more_teams_interdict_a_larger_share() {
        double before = 0;
        for (int teams = 1; teams < 60; teams++) {
            double share = new TerrorQueue(.0274, .0037, .0008, .0167, teams).interdictedShare();
            assertThat(share).isGreaterThan(before).isLessThan(1);
            before = share;
        }
    }
}
