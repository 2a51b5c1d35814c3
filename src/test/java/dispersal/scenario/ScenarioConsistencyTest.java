package dispersal.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dispersal.scenario.ScenarioConsistency.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScenarioConsistencyTest {

    private static final LocalDate START = LocalDate.of(2017, 1, 1);
    private static final Horizon HORIZON = new Horizon(START, LocalDate.of(2017, 12, 31), List.of(START));

    private static OriginState origin(String home) {
        return new OriginState(
                "NOR",
                "Norway",
                "western",
                "norwegian",
                home,
                1,
                0,
                0,
                0.3,
                0,
                0,
                0,
                0,
                1,
                0,
                0,
                0.6,
                0.3,
                0.15,
                300,
                1,
                0.1,
                0,
                1,
                0.55);
    }

    private static Zone zone(String id, boolean rival, double share) {
        Optional<LocalDate> later = Optional.of(START.plusDays(9));
        return new Zone(
                id,
                id,
                rival,
                false,
                Optional.of(START),
                later,
                later,
                share,
                share,
                0,
                0,
                Optional.empty(),
                "sdf",
                false,
                List.of());
    }

    private static Custodian custodian(double escapePerDay) {
        return new Custodian("sdf", "SDF", false, false, Optional.empty(), 0, 0, 0, 0, escapePerDay);
    }

    private static Link link(String from, String to) {
        return new Link(from + "-" + to, from, to, Optional.empty(), 1, 1);
    }

    private static Affiliate affiliate(double capacity, double share) {
        return new Affiliate("libya", "Libya", capacity, 1, 1, 0, 0, 1, 0, share, List.of());
    }

    private static ScenarioParts parts(List<Zone> zones, List<Link> links, List<Affiliate> affiliates) {
        return new ScenarioParts(
                Optional.of(List.of(origin("home"))),
                Optional.of(List.of(new Region("western", "Western", 0))),
                Optional.of(zones),
                Optional.of(List.of(custodian(0))),
                Optional.of(List.of()),
                Optional.of(List.of()),
                Optional.of(links),
                Optional.of(affiliates),
                Optional.of(List.of(new InflowKnot(START, 1))));
    }

    private static final List<Zone> ZONES = List.of(zone("raqqa", false, 1), zone("idlib", true, 0));
    private static final List<Link> LINKS = List.of(
            link("raqqa", "idlib"), link("idlib", "transit"), link("transit", "home"), link("transit", "libya"));

    @Test
    void a_scenario_that_fits_together_has_no_problems() {
        assertThat(ScenarioConsistency.problems(parts(ZONES, LINKS, List.of(affiliate(1, 1)))))
                .isEmpty();
    }

    @Test
    void every_destination_must_be_reachable_from_every_zone_of_the_caliphate() {
        List<Zone> zones = List.of(zone("raqqa", false, 0.5), zone("mosul", false, 0.5), zone("idlib", true, 0));
        assertThat(ScenarioConsistency.problems(parts(zones, LINKS, List.of(affiliate(1, 1)))))
                .containsExactly(
                        new Problem("origins.NOR.home_node", "no links lead to home from mosul"),
                        new Problem("affiliates.libya", "no links lead to libya from mosul"),
                        new Problem("zones.idlib", "no links lead to idlib from mosul"));
    }

    @Test
    void an_affiliate_without_room_need_not_be_reachable() {
        List<Link> links = LINKS.subList(0, 3);
        assertThat(ScenarioConsistency.problems(parts(ZONES, links, List.of(affiliate(0, 1)))))
                .isEmpty();
        assertThat(ScenarioConsistency.problems(parts(ZONES, links, List.of(affiliate(1, 1)))))
                .hasSize(1);
    }

    @Test
    void shares_must_sum_to_one_within_a_millionth() {
        assertThat(ScenarioConsistency.problems(parts(ZONES, LINKS, List.of(affiliate(1, 1 - 0.9e-6)))))
                .isEmpty();
        assertThat(ScenarioConsistency.problems(parts(ZONES, LINKS, List.of(affiliate(1, 1 - 1.1e-6)))))
                .containsExactly(
                        new Problem("affiliates", "prior_share of all affiliates must sum to 1, found 0.9999989"));
    }

    @Test
    void there_must_be_a_zone_of_each_side() {
        assertThat(ScenarioConsistency.problems(parts(ZONES.subList(0, 1), LINKS, List.of(affiliate(1, 1)))))
                .extracting(Problem::message)
                .contains("there must be at least one zone of the rival pole (rival_pole: true)");
        assertThat(ScenarioConsistency.problems(parts(ZONES.subList(1, 2), LINKS, List.of(affiliate(1, 1)))))
                .extracting(Problem::message)
                .contains("there must be at least one zone of the caliphate (rival_pole: false)");
    }

    @Test
    void what_depends_on_a_part_that_could_not_be_read_is_not_judged() {
        ScenarioParts known = parts(ZONES, LINKS, List.of(affiliate(1, 1)));
        ScenarioParts unknown = new ScenarioParts(
                known.origins(),
                known.regions(),
                known.zones(),
                Optional.empty(),
                known.breakOuts(),
                known.crossings(),
                Optional.empty(),
                known.affiliates(),
                known.inflow());
        assertThat(ScenarioConsistency.problems(unknown)).isEmpty();
    }

    @Test
    void expected_arrivals_are_the_area_under_the_inflow() {
        InflowCurve curve = new InflowCurve(
                HORIZON,
                List.of(new InflowKnot(START.plusDays(10), 30.4375), new InflowKnot(START.plusDays(30), 3 * 30.4375)));
        // 10 days at 1, 20 days from 1 to 3, 10 days at 3
        assertThat(curve.persons(0, 40)).isCloseTo(10 + 40 + 30, within(1e-12));
        assertThat(curve.persons(15, 25)).isCloseTo(20, within(1e-12));
        assertThat(curve.persons(0, 17) + curve.persons(17, 40)).isCloseTo(80, within(1e-12));
    }
}
