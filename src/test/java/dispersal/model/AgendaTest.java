package dispersal.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AgendaTest {

    private static final int DAYS = 3;
    private final Agenda agenda = new Agenda(DAYS, new Storeroom());

    private void assertNext(double time, Occasion occasion, int fighter, int ticket) {
        EventQueue today = agenda.today();
        assertThat(today.next()).isTrue();
        assertThat(today.time()).isEqualTo(time);
        assertThat(today.occasion()).isEqualTo(occasion);
        assertThat(today.fighter()).isEqualTo(fighter);
        assertThat(today.ticket()).isEqualTo(ticket);
    }

    @Test
    void entries_come_back_on_their_day_with_all_that_was_entered() {
        agenda.add(1.75, Occasion.REENGAGEMENT, Fighters.MOST - 1, -5);
        agenda.add(1.25, Occasion.SHOCK, 2, Integer.MIN_VALUE);
        agenda.add(0.5, Occasion.LEG_END, 0, 0);
        agenda.beginDay(0);
        assertNext(0.5, Occasion.LEG_END, 0, 0);
        assertThat(agenda.today().next()).isFalse();
        agenda.beginDay(1);
        assertNext(1.25, Occasion.SHOCK, 2, Integer.MIN_VALUE);
        assertNext(1.75, Occasion.REENGAGEMENT, Fighters.MOST - 1, -5);
        assertThat(agenda.today().next()).isFalse();
    }

    @Test
    void entries_for_today_made_today_come_today() {
        agenda.beginDay(0);
        agenda.add(0.9, Occasion.EPOCH, 1, 1);
        agenda.add(0.1, Occasion.EPOCH, 2, 1);
        assertNext(0.1, Occasion.EPOCH, 2, 1);
        agenda.add(0.5, Occasion.EPOCH, 3, 1);
        assertNext(0.5, Occasion.EPOCH, 3, 1);
        assertNext(0.9, Occasion.EPOCH, 1, 1);
    }

    @Test
    void what_falls_due_after_the_horizon_never_comes() {
        agenda.add(DAYS, Occasion.EPOCH, 1, 1);
        agenda.add(Double.POSITIVE_INFINITY, Occasion.EPOCH, 1, 1);
        for (int day = 0; day < DAYS; day++) {
            agenda.beginDay(day);
            assertThat(agenda.today().next()).isFalse();
        }
    }
}
