package dispersal.observation;

import dispersal.model.Fighters;
import dispersal.model.HandMadeFighters;
import dispersal.model.Places;
import dispersal.scenario.Affiliate;
import dispersal.scenario.Crossing;
import dispersal.scenario.Custodian;
import dispersal.scenario.Horizon;
import dispersal.scenario.Link;
import dispersal.scenario.OriginState;
import dispersal.scenario.Scenario;
import dispersal.scenario.Zone;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A world small enough to count on one's fingers: six agents of ten persons from two origins, from 2016-01-20 to 2016-02-10. The
 * equations of the scenario are absent because no metric reads them.
 */
record TinyScene(Scenario scenario, Places places, Fighters fighters) implements Scene {

    static final int WEIGHT = 10;
    static final int[] ORIGINS = {0, 0, 0, 1, 1, 1};
    static final double[] SKILLS = {0.5, 0.25, 0.75, 1, 0.125, 0.5};

    static TinyScene create() {
        Scenario scenario = describe();
        return new TinyScene(scenario, new Places(scenario), HandMadeFighters.of(WEIGHT, ORIGINS, SKILLS));
    }

    int zone() {
        return places.indexOf("raqqa", Places.Kind.ZONE);
    }

    int idlib() {
        return places.indexOf("idlib", Places.Kind.ZONE);
    }

    int khorasan() {
        return places.indexOf("khorasan", Places.Kind.AFFILIATE);
    }

    int sdf() {
        return places.indexOf("sdf", Places.Kind.CUSTODIAN);
    }

    int home(int origin) {
        return places.indexOf(origin == 0 ? "home-france" : "home-tunisia", Places.Kind.HOME);
    }

    int turkey() {
        return places.indexOf("turkey", Places.Kind.TRANSIT);
    }

    private static Scenario describe() {
        Horizon horizon = new Horizon(
                LocalDate.parse("2016-01-20"),
                LocalDate.parse("2016-02-10"),
                List.of(LocalDate.parse("2016-01-20"), LocalDate.parse("2016-02-10")));
        return new Scenario(
                "tiny",
                "Tiny",
                "Does it add up?",
                horizon,
                null,
                List.of(origin("FRA", "western-europe", "home-france"), origin("TUN", "maghreb", "home-tunisia")),
                List.of(zone("raqqa", false), zone("idlib", true)),
                List.of(new Custodian("sdf", "SDF", false, true, 0)),
                List.of(crossing("syria-turkey"), crossing("turkey-eu")),
                List.of(new Link("out", "raqqa", "turkey", Optional.of("syria-turkey"), 3, 100)),
                List.of(new Affiliate("khorasan", "Khorasan", 100, 1000, 1000, 0, 0, 500, 0, 1, List.of())),
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of());
    }

    private static OriginState origin(String id, String region, String home) {
        return new OriginState(id, id, region, "language", home, 30, 0, 0, 0, 0, 0, 0, 0, 1);
    }

    private static Zone zone(String id, boolean rivalPole) {
        Optional<LocalDate> start = rivalPole ? Optional.empty() : Optional.of(LocalDate.parse("2016-01-20"));
        Optional<LocalDate> end = rivalPole ? Optional.empty() : Optional.of(LocalDate.parse("2016-02-01"));
        Optional<LocalDate> fall = rivalPole ? Optional.empty() : Optional.of(LocalDate.parse("2016-02-05"));
        return new Zone(
                id, id, rivalPole, start, end, fall, 1, 1, 0, 0, Optional.empty(), "sdf", false, List.of());
    }

    private static Crossing crossing(String id) {
        return new Crossing(id, id, "authority", "sdf", 0.5, 0, 0, 0, 0);
    }
}
