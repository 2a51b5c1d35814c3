package dispersal.observation;

import dispersal.model.Fighters;
import dispersal.model.Places;
import dispersal.model.SmallWorld;
import dispersal.model.Theatre;
import dispersal.scenario.Horizon;
import dispersal.scenario.Scenario;
import java.time.LocalDate;
import java.util.List;

/**
 * The places of the small test world with so few people that they can be counted on one's fingers: six agents of ten persons
 * from two origins, from 2016-01-20 to 2016-02-10.
 */
record TinyScene(Scenario scenario, Places places, Fighters fighters, Theatre theatre) implements Scene {

    static final int WEIGHT = 10;
    private static final int[] ORIGINS = {0, 0, 0, 1, 1, 1};
    private static final double[] SKILLS = {0.5, 0.25, 0.75, 1, 0.125, 0.5};

    static TinyScene create() {
        LocalDate start = LocalDate.parse("2016-01-20");
        LocalDate end = LocalDate.parse("2016-02-10");
        Scenario scenario = SmallWorld.scenario(new Horizon(start, end, List.of(start, end)));
        return new TinyScene(
                scenario,
                new Places(scenario),
                SmallWorld.fighters(WEIGHT, ORIGINS, SKILLS),
                SmallWorld.theatre(scenario));
    }

    @Override
    public Scenario present() {
        return scenario;
    }

    @Override
    public double affiliateStrength(int affiliate) {
        return scenario.affiliates().get(affiliate).initialStrength();
    }

    @Override
    public int blocked(int origin) {
        return 100 + origin;
    }

    @Override
    public long refused(int origin) {
        return 200 + origin;
    }

    @Override
    public long gotAway(int origin) {
        return 300 + origin;
    }

    @Override
    public double reengagementHazard(int fighter, double time) {
        return 0.25;
    }

    int zone() {
        return places.indexOf("west", Places.Kind.ZONE);
    }

    int rivalPole() {
        return places.indexOf("rival", Places.Kind.ZONE);
    }

    int affiliate() {
        return places.indexOf("far-province", Places.Kind.AFFILIATE);
    }

    int custodian() {
        return places.indexOf("jailer", Places.Kind.CUSTODIAN);
    }

    int home() {
        return places.indexOf("northland", Places.Kind.HOME);
    }
}
