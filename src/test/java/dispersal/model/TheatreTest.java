package dispersal.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dispersal.scenario.ControlKnot;
import dispersal.scenario.Horizon;
import dispersal.scenario.Scenario;
import dispersal.scenario.Zone;
import dispersal.submodel.Finance;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TheatreTest {

    private static final double ROUNDED = 5e-4;

    private static Theatre on(int day, Scenario scenario, double fighters) {
        Theatre theatre = new Theatre(scenario);
        theatre.advance(day, scenario, fighters);
        return theatre;
    }

    @ParameterizedTest
    @CsvSource({
        "90, .9514",
        "185, .8870",
        "365, .7573",
        "542, .4796",
        "669, .1572",
        "730, .0765",
        "1000, .0343",
        "1100, .0155",
        "1176, .0041",
        "1177, 0"
    })
    void territory_follows_the_table(int day, double territory) {
        assertThat(on(day, SpecifiedTheatre.scenario(), 0).territoryIndex()).isCloseTo(territory, within(ROUNDED));
    }

    @Test
    void territory_is_measured_against_what_was_held_on_day_0() {
        Scenario scenario = SpecifiedTheatre.scenario();
        double held = 0;
        for (Zone zone : scenario.zones()) {
            held += zone.rivalPole() ? 0 : zone.areaShare() * Theatre.timeline(zone, scenario.horizon(), 0);
        }
        assertThat(held).isCloseTo(1.0018529, within(ROUNDED));
        assertThat(on(0, scenario, 0).territoryIndex()).isEqualTo(1);
    }

    @Test
    void a_zone_lost_before_the_start_is_no_part_of_the_whole() {
        Scenario scenario = SpecifiedTheatre.scenario();
        Scenario lost = TestScenarios.of(scenario)
                .withEveryZone(
                        z -> z.id().equals("raq") ? Records.with(z, "fall", Optional.of(LocalDate.of(2015, 12, 1))) : z)
                .build();
        assertThat(on(0, lost, 0).territoryIndex()).isEqualTo(1);
        assertThat(on(300, lost, 0).territoryIndex()).isLessThan(1);
    }

    @ParameterizedTest
    @CsvSource({"90, 54.72", "185, 48.06", "365, 35.88", "542, 15.41", "669, 1.96"})
    void revenue_follows_territory(int day, double revenue) {
        assertThat(on(day, SpecifiedTheatre.scenario(), 0).revenue()).isCloseTo(revenue, within(.01));
    }

    /** The table works with revenue rounded to two places; pay is proportional to revenue. */
    @ParameterizedTest
    @CsvSource({".4796, 9000, 15.41, .8867103", ".1572, 2400, 1.96, .3763826"})
    void pay_follows_revenue_and_payroll(double territory, double fighters, double revenue, double pay) {
        Finance finance = TestValues.finance();
        double paid = finance.payIndex(territory, fighters);
        assertThat(paid * revenue / finance.revenue(territory)).isCloseTo(pay, within(1e-6));
    }

    @ParameterizedTest
    @CsvSource({"542, 9000, .4796", "669, 2400, .1572"})
    void pay_is_worked_out_from_the_territory_of_the_day(int day, double fighters, double territory) {
        Theatre theatre = on(day, SpecifiedTheatre.scenario(), fighters);
        assertThat(theatre.territoryIndex()).isCloseTo(territory, within(ROUNDED));
        assertThat(theatre.payIndex()).isEqualTo(TestValues.finance().payIndex(theatre.territoryIndex(), fighters));
    }

    @Test
    void the_siege_is_hardest_when_half_the_zone_is_held_and_encirclement_has_its_bounds() {
        Scenario scenario = SpecifiedTheatre.scenario();
        int mosul = 3;
        assertThat(on(423, scenario, 0).siege(mosul)).isEqualTo(1);
        assertThat(on(423, scenario, 0).control(mosul)).isCloseTo(.5, within(1e-12));
        assertThat(on(556, scenario, 0).control(mosul)).isZero();
        assertThat(on(556, scenario, 0).siege(mosul)).isZero();
        assertThat(on(557, scenario, 0).contested(mosul, 557)).isFalse();
        assertThat(on(556, scenario, 0).contested(mosul, 556)).isTrue();
        assertThat(on(0, scenario, 0).contested(mosul, 289)).isFalse();
    }

    @Test
    void people_retreat_to_where_most_is_held_by_most() {
        Scenario scenario = SpecifiedTheatre.scenario();
        assertThat(scenario.zones().get(on(0, scenario, 0).refuge(scenario)).id())
                .isEqualTo("raq");
        assertThat(scenario.zones().get(on(700, scenario, 0).refuge(scenario)).id())
                .isEqualTo("mer");
        assertThat(on(1177, scenario, 0).refuge(scenario)).isNegative();
    }

    @ParameterizedTest
    @CsvSource({"-5, .9", "0, .9", "5, .7", "10, .5", "15, .55", "20, .6", "99, .6"})
    void dated_shares_replace_the_decline_and_are_joined_by_lines(int day, double control) {
        LocalDate start = LocalDate.of(2016, 1, 1);
        Horizon horizon = TestScenarios.small().build().horizon();
        Zone zone = Records.with(
                TestScenarios.small().build().zones().get(0),
                "controlKnots",
                List.of(
                        new ControlKnot(start, .9),
                        new ControlKnot(start.plusDays(10), .5),
                        new ControlKnot(start.plusDays(20), .6)));
        assertThat(Theatre.timeline(zone, horizon, day)).isCloseTo(control, within(1e-12));
    }

    @Test
    void a_sharp_drop_of_pay_is_noticed_and_a_slow_one_is_not() {
        Scenario scenario = SpecifiedTheatre.scenario();
        Theatre theatre = new Theatre(scenario);
        for (int day = 0; day <= 60; day++) {
            theatre.advance(day, scenario, day < 40 ? 1000 : 100_000);
        }
        assertThat(theatre.payDropped(39, .25, 30)).isFalse();
        assertThat(theatre.payDropped(40, .25, 30)).isTrue();
        assertThat(theatre.payDropped(20, .25, 30)).isFalse();
    }
}
