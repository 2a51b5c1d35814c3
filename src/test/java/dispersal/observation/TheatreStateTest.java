package dispersal.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dispersal.analysis.Table;
import dispersal.model.Event;
import dispersal.model.SmallWorld;
import org.junit.jupiter.api.Test;

class TheatreStateTest {

    private final TinyScene scene = TinyScene.create();

    private Table readings() {
        TheatreState metric = new TheatreState(scene);
        int days = scene.scenario().horizon().days();
        for (int day = 0; day <= days; day++) {
            metric.hear(new Event.DayBegan(day));
            if (day < days) {
                SmallWorld.advance(scene.theatre(), day, scene.scenario());
            }
        }
        return metric.finish().get(0);
    }

    @Test
    void readings_are_weekly_and_on_the_last_day() {
        assertThat(readings().rows().stream().map(row -> row[0]))
                .containsExactly("2016-01-20", "2016-01-27", "2016-02-03", "2016-02-10");
    }

    @Test
    void territory_and_revenue_are_those_of_the_date_itself() {
        Table readings = readings();
        assertThat(readings.number(0, "territory_index")).isEqualTo(1);
        assertThat(readings.number(0, "revenue_musd_month"))
                .isCloseTo(scene.scenario().finance().initialRevenueMillionUsdPerMonth(), within(1e-12));
        SmallWorld.advance(scene.theatre(), 7, scene.scenario());
        assertThat(readings.number(1, "territory_index"))
                .isEqualTo(scene.theatre().territoryIndex())
                .isLessThan(1);
        assertThat(readings.number(1, "pay_index")).isEqualTo(scene.theatre().payIndex());
        assertThat(readings.number(1, "revenue_musd_month"))
                .isEqualTo(scene.theatre().revenue());
    }

    @Test
    void attitudes_are_averaged_over_those_who_fight() {
        SmallWorld.fight(scene.fighters(), 0, 0.75, 0.5);
        SmallWorld.fight(scene.fighters(), 4, 0.25, 0.25);
        Table readings = readings();
        assertThat(readings.number(0, "mean_commitment")).isEqualTo(0.5);
        assertThat(readings.number(0, "mean_loyalty")).isEqualTo(0.375);
    }

    @Test
    void nobody_fighting_leaves_attitudes_empty() {
        assertThat(readings().number(0, "mean_commitment")).isNaN();
    }
}
