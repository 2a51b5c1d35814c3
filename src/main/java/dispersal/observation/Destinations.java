package dispersal.observation;

import dispersal.analysis.Table;
import dispersal.analysis.Table.Column;
import dispersal.model.Event;
import dispersal.model.Fighters;
import dispersal.scenario.Horizon;
import dispersal.scenario.OriginState;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Where the people of each origin are on the census dates, as heads and weighted by skill: table {@code destinations} (date,
 * origin, region, destination, persons, skill_weighted) with the words of {@link Whereabouts#destinations}, one row for each
 * origin and destination where there is anybody.
 */
public final class Destinations implements Metric {

    static final String NAME = "destinations";
    private static final long serialVersionUID = 1;
    private static final int ABSENT = -1;

    private final Scene scene;
    private final Whereabouts whereabouts;
    private final Censuses censuses;
    private final List<double[]> skills = new ArrayList<>();
    /** Number of the word for each fighter; fighters not placed yet are absent. */
    private int[] standing = new int[0];

    /** Nobody counted yet. */
    public Destinations(Scene scene) {
        this.scene = scene;
        whereabouts = Whereabouts.destinations(scene);
        censuses = Censuses.onDates(scene.scenario().horizon());
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void hear(Event event) {
        if (event instanceof Event.Moved moved) {
            standing[moved.fighter()] = whereabouts.of(moved.to(), moved.place());
        } else if (event instanceof Event.Placed placed) {
            makeRoom();
            standing[placed.fighter()] = whereabouts.of(placed.posture(), placed.place());
        } else if (event instanceof Event.DayBegan began && censuses.due(began.time())) {
            count();
        }
    }

    private void makeRoom() {
        if (standing.length == 0) {
            standing = new int[scene.fighters().count()];
            Arrays.fill(standing, ABSENT);
        }
    }

    // Skill changes without an event, so it is added up afresh on the few census dates.
    private void count() {
        Fighters fighters = scene.fighters();
        int words = whereabouts.words().size();
        long[] persons = new long[scene.scenario().origins().size() * words];
        double[] skill = new double[persons.length];
        for (int fighter = 0; fighter < standing.length; fighter++) {
            if (standing[fighter] != ABSENT) {
                int cell = fighters.origin(fighter) * words + standing[fighter];
                persons[cell] += fighters.weight();
                skill[cell] += fighters.weight() * fighters.skill(fighter);
            }
        }
        censuses.take(persons);
        skills.add(skill);
    }

    @Override
    public List<Table> finish() {
        Table table = new Table(
                NAME,
                List.of(
                        Column.text("date"),
                        Column.text("origin"),
                        Column.text("region"),
                        Column.text("destination"),
                        Column.integer("persons", "persons"),
                        Column.decimal("skill_weighted", "persons of full skill")));
        for (int c = 0; c < skills.size(); c++) {
            addCensus(table, c);
        }
        return List.of(table);
    }

    private void addCensus(Table table, int census) {
        Horizon horizon = scene.scenario().horizon();
        String date = horizon.dateOf(censuses.days().get(census)).toString();
        long[] persons = censuses.counts().get(census);
        int cell = 0;
        for (OriginState origin : scene.scenario().origins()) {
            for (String word : whereabouts.words()) {
                if (persons[cell] > 0) {
                    table.add(date, origin.id(), origin.region(), word, persons[cell], skills.get(census)[cell]);
                }
                cell++;
            }
        }
    }
}
