package dispersal.observation;

import dispersal.analysis.Table;
import dispersal.analysis.Table.Column;
import dispersal.model.Event;
import dispersal.model.Fighters;
import dispersal.model.Posture;
import dispersal.scenario.Affiliate;
import dispersal.scenario.OriginState;
import dispersal.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;

/**
 * Five proxies of threat (Spec 8), each by itself and never summed, for they are of different kinds: table {@code threat} (date,
 * proxy, of, value, unit), as the first day of each month begins and after the last day.
 * <ul>
 *   <li>{@code tp1_home_hazard}: expected re-engagements a day of returnees at liberty who are not monitored, by origin;
 *   <li>{@code tp2_affiliate_strength}: strength with the skill of foreigners counted in, by affiliate;
 *   <li>{@code tp3_rival_skill}: persons with the al-Qaeda-linked group, weighted by skill;
 *   <li>{@code tp4_blocked}: would-be travellers kept from leaving, by origin;
 *   <li>{@code tp5_unaccounted}: persons stranded, in a third country or underground.
 * </ul>
 */
public final class ThreatProxies implements Metric {

    static final String NAME = "threat";
    private static final long serialVersionUID = 1;
    private static final String ALL = "all";

    private record Reading(String date, String proxy, String of, double value, String unit)
            implements java.io.Serializable {}

    private final Scene scene;
    private final List<Reading> readings = new ArrayList<>();

    /** Nothing read yet. */
    public ThreatProxies(Scene scene) {
        this.scene = scene;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void hear(Event event) {
        if (event instanceof Event.DayBegan began) {
            int day = (int) began.time();
            boolean last = day == scene.scenario().horizon().days();
            if (last || scene.scenario().horizon().dateOf(day).getDayOfMonth() == 1) {
                read(day);
            }
        }
    }

    private void read(int day) {
        Scenario scenario = scene.scenario();
        String date = scenario.horizon().dateOf(day).toString();
        double[] hazard = new double[scenario.origins().size()];
        double rivalSkill = 0;
        long unaccounted = 0;
        Fighters fighters = scene.fighters();
        for (int fighter = 0; fighter < fighters.count(); fighter++) {
            Posture posture = fighters.posture(fighter);
            switch (posture) {
                case SWITCHED -> rivalSkill += fighters.skill(fighter);
                case STRANDED, THIRD_COUNTRY, UNDERGROUND -> unaccounted++;
                case MONITORED -> {
                    continue;
                }
                default -> {
                    if (posture.isAtLibertyAtHome()) {
                        hazard[fighters.origin(fighter)] += scene.reengagementHazard(fighter, day);
                    }
                }
            }
        }
        long weight = fighters.weight();
        addByOrigin(date, hazard);
        for (int k = 0; k < scenario.affiliates().size(); k++) {
            Affiliate affiliate = scenario.affiliates().get(k);
            add(date, "tp2_affiliate_strength", affiliate.id(), scene.affiliateStrength(k), "persons");
        }
        add(date, "tp3_rival_skill", ALL, rivalSkill * weight, "persons by skill");
        add(date, "tp5_unaccounted", ALL, unaccounted * weight, "persons");
    }

    private void addByOrigin(String date, double[] hazard) {
        int number = 0;
        for (OriginState origin : scene.scenario().origins()) {
            double persons = scene.fighters().weight();
            add(date, "tp1_home_hazard", origin.id(), hazard[number] * persons, "1/day");
            add(date, "tp4_blocked", origin.id(), scene.blocked(number), "persons");
            number++;
        }
    }

    private void add(String date, String proxy, String of, double value, String unit) {
        readings.add(new Reading(date, proxy, of, value, unit));
    }

    @Override
    public List<Table> finish() {
        Table table = new Table(
                NAME,
                List.of(
                        Column.text("date"),
                        Column.text("proxy"),
                        Column.text("of"),
                        Column.decimal("value", "see unit"),
                        Column.text("unit")));
        for (Reading reading : readings) {
            table.add(reading.date(), reading.proxy(), reading.of(), reading.value(), reading.unit());
        }
        return List.of(table);
    }
}
