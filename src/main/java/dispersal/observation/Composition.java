package dispersal.observation;

import dispersal.analysis.Table;
import dispersal.analysis.Table.Column;
import dispersal.model.Event;
import dispersal.model.Fighters;
import dispersal.model.Posture;
import dispersal.scenario.OriginState;
import java.util.List;

/**
 * Who came: table {@code composition} (origin, adults, women, with_family, minors, mean_age) of all who had come by the end of the
 * run, whatever became of them. Age is that on day 0; a family is one in the theatre.
 */
public final class Composition implements Metric {

    static final String NAME = "composition";
    private static final long serialVersionUID = 1;

    private final Scene scene;

    /** Nobody counted yet. */
    public Composition(Scene scene) {
        this.scene = scene;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void hear(Event event) {
        // Traits do not change, so that everybody is counted at the end.
    }

    @Override
    public List<Table> finish() {
        Table table = new Table(
                NAME,
                List.of(
                        Column.text("origin"),
                        Column.integer("adults", "persons"),
                        Column.integer("women", "persons"),
                        Column.integer("with_family", "persons"),
                        Column.integer("minors", "persons"),
                        Column.decimal("mean_age", "years")));
        int number = 0;
        for (OriginState origin : scene.scenario().origins()) {
            table.add(row(origin.id(), number));
            number++;
        }
        return List.of(table);
    }

    private Object[] row(String id, int origin) {
        Fighters fighters = scene.fighters();
        long adults = 0;
        long women = 0;
        long families = 0;
        long minors = 0;
        double years = 0;
        for (int fighter = 0; fighter < fighters.count(); fighter++) {
            if (fighters.origin(fighter) == origin && fighters.posture(fighter) != Posture.NOT_YET_ARRIVED) {
                adults++;
                women += fighters.isWoman(fighter) ? 1 : 0;
                families += fighters.hasFamily(fighter) ? 1 : 0;
                minors += fighters.minors(fighter);
                years += fighters.age(fighter);
            }
        }
        long weight = fighters.weight();
        return new Object[] {id, adults * weight, women * weight, families * weight, minors * weight, years / adults};
    }
}
