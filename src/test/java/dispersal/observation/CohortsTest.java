package dispersal.observation;

import static org.assertj.core.api.Assertions.assertThat;

import dispersal.analysis.Table;
import dispersal.model.Event;
import dispersal.model.Posture;
import dispersal.model.SmallWorld;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CohortsTest {

    private final TinyScene scene = TinyScene.create();

    @Test
    void cohorts_are_counted_at_the_start_each_month_on_census_dates_and_at_the_end() {
        Table cohorts = Rows.measure(new Cohorts(scene), TinyHistory.of(scene));
        assertThat(cohorts.rows().stream().map(row -> row[0]).distinct())
                .containsExactly("2016-01-20", "2016-02-01", "2016-02-10", "2016-02-11");
    }

    @Test
    void fates_sum_to_the_adults_who_have_come() {
        Table cohorts = Rows.measure(new Cohorts(scene), TinyHistory.of(scene));
        int first = cohorts.indexOf("fighting");
        int last = cohorts.indexOf("recorded");
        assertThat(cohorts.rows()).allSatisfy(row -> {
            long sum = 0;
            for (int c = first; c < last; c++) {
                sum += (Long) row[c];
            }
            assertThat(sum).isEqualTo(row[cohorts.indexOf("adults")]);
        });
        assertThat(value(cohorts, "2016-01-20", "XSO", "adults")).isEqualTo(20);
        assertThat(value(cohorts, "2016-02-10", "XSO", "adults")).isEqualTo(30);
        assertThat(value(cohorts, "2016-02-10", "XNO", "returned")).isEqualTo(10);
        assertThat(value(cohorts, "2016-02-10", "XNO", "recorded")).isZero();
        assertThat(value(cohorts, "2016-02-10", "XSO", "blocked")).isEqualTo(101);
    }

    @Test
    void whoever_is_noticed_becomes_a_recorded_return_with_the_minors_and_is_decided_upon() {
        SmallWorld.giveMinors(scene.fighters(), 0, 2);
        List<Event> events = new ArrayList<>();
        int home = scene.home();
        events.add(new Event.Placed(0, 0, Posture.FIGHTING, scene.zone()));
        events.add(new Event.Placed(0, 1, Posture.CAMP, scene.custodian()));
        events.add(new Event.Placed(0, 2, Posture.TRIAGE, home));
        events.add(new Event.DayBegan(0));
        events.add(new Event.Moved(1, 0, Posture.FIGHTING, Posture.MOVING, scene.zone(), home));
        events.add(new Event.Moved(2, 0, Posture.MOVING, Posture.RETURNED, home, home));
        events.add(new Event.Moved(3, 1, Posture.CAMP, Posture.CUSTODY, scene.custodian(), home));
        events.add(new Event.Moved(4, 2, Posture.TRIAGE, Posture.CLOSED, home, home));
        events.add(new Event.DayBegan(12));
        events.add(new Event.Moved(13, 0, Posture.RETURNED, Posture.TRIAGE, home, home));
        events.add(new Event.Moved(14, 0, Posture.TRIAGE, Posture.WAITING, home, home));
        events.add(new Event.Moved(15, 0, Posture.WAITING, Posture.CUSTODY, home, home));
        events.add(new Event.DayBegan(21));
        Table cohorts = Rows.measure(new Cohorts(scene), events);
        long minors = 10L * scene.fighters().minors(0);
        assertThat(value(cohorts, "2016-01-20", "XNO", "recorded")).isEqualTo(10);
        assertThat(value(cohorts, "2016-01-20", "XNO", "decided")).isZero();
        assertThat(value(cohorts, "2016-02-01", "XNO", "returned")).isEqualTo(30);
        assertThat(value(cohorts, "2016-02-01", "XNO", "recorded")).isEqualTo(20);
        assertThat(value(cohorts, "2016-02-01", "XNO", "minors_returned")).isEqualTo(minors);
        assertThat(value(cohorts, "2016-02-01", "XNO", "minors_recorded")).isZero();
        assertThat(value(cohorts, "2016-02-01", "XNO", "decided")).isEqualTo(20);
        assertThat(value(cohorts, "2016-02-01", "XNO", "prosecuted")).isEqualTo(10);
        assertThat(value(cohorts, "2016-02-10", "XNO", "recorded")).isEqualTo(30);
        assertThat(value(cohorts, "2016-02-10", "XNO", "minors_recorded")).isEqualTo(minors);
        assertThat(value(cohorts, "2016-02-10", "XNO", "decided")).isEqualTo(30);
        assertThat(value(cohorts, "2016-02-10", "XNO", "prosecuted")).isEqualTo(10);
    }

    private static long value(Table table, String date, String origin, String column) {
        for (int row = 0; row < table.size(); row++) {
            if (table.text(row, "date").equals(date)
                    && table.text(row, "origin").equals(origin)) {
                return (long) table.number(row, column);
            }
        }
        throw new IllegalArgumentException("no row for " + date + " and " + origin);
    }
}
