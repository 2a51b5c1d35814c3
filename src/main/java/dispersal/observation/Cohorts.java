package dispersal.observation;

import dispersal.analysis.Table;
import dispersal.analysis.Table.Column;
import dispersal.model.Event;
import dispersal.model.Posture;
import dispersal.scenario.OriginState;
import java.util.ArrayList;
import java.util.List;

/**
 * What has become of all who ever arrived from each origin, month by month, in the terms of published counts: table {@code cohorts}
 * (date, origin, adults, women, minors, a column for each fate, recorded, minors_returned, minors_recorded, decided, prosecuted,
 * blocked, refused, got_away), all in persons, on the first of each month, at the start, on the census dates and on the day after the last.
 *
 * <p>Adults are all who have come by then, whatever has become of them, and the sum of the fates. Recorded are those of the returned
 * whom the authorities know; published returns are of this kind. Minors are counted with the adult they depend on, also where that
 * adult is dead. Decided are decisions taken since the start on what to do about people who are home, prosecuted those of them that
 * ended in custody; both count persons brought home to stand trial. Blocked are would-be travellers who are kept from leaving at the
 * time; refused are all who ever were since the start, and got away all who did leave since then.
 */
public final class Cohorts implements Metric {

    static final String NAME = "cohorts";
    private static final long serialVersionUID = 1;
    private static final List<String> FATES =
            FateWords.all().subList(1, FateWords.all().size());

    private static final int ADULTS = 0;
    private static final int WOMEN = 1;
    private static final int MINORS = 2;
    private static final int FIRST_FATE = 3;
    private static final int RECORDED = FIRST_FATE + FATES.size();
    private static final int MINORS_RETURNED = RECORDED + 1;
    private static final int MINORS_RECORDED = RECORDED + 2;
    private static final int DECIDED = RECORDED + 3;
    private static final int PROSECUTED = RECORDED + 4;
    private static final int BLOCKED = RECORDED + 5;
    private static final int REFUSED = RECORDED + 6;
    private static final int GOT_AWAY = RECORDED + 7;
    private static final int WIDTH = GOT_AWAY + 1;

    private final Scene scene;
    private final Censuses censuses;
    /** By origin, then column: agents, minors of agents or decisions on agents. */
    private final long[] counts;

    /** Nobody counted yet. */
    public Cohorts(Scene scene) {
        this.scene = scene;
        censuses = Censuses.monthly(scene.scenario().horizon());
        counts = new long[scene.scenario().origins().size() * WIDTH];
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void hear(Event event) {
        if (event instanceof Event.Moved moved) {
            count(moved.fighter(), moved.from(), -1);
            count(moved.fighter(), moved.to(), 1);
            judge(moved);
        } else if (event instanceof Event.Placed placed) {
            count(placed.fighter(), placed.posture(), 1);
        } else if (event instanceof Event.DayBegan began && censuses.due(began.time())) {
            take();
        }
    }

    private void count(int fighter, Posture posture, int change) {
        if (posture == Posture.NOT_YET_ARRIVED) {
            return;
        }
        int origin = scene.fighters().origin(fighter) * WIDTH;
        int minors = change * scene.fighters().minors(fighter);
        counts[origin + ADULTS] += change;
        counts[origin + WOMEN] += scene.fighters().isWoman(fighter) ? change : 0;
        counts[origin + MINORS] += minors;
        counts[origin + FIRST_FATE + FateWords.of(posture) - 1] += change;
        if (posture.isHome()) {
            counts[origin + MINORS_RETURNED] += minors;
            if (isKnownHome(posture)) {
                counts[origin + RECORDED] += change;
                counts[origin + MINORS_RECORDED] += minors;
            }
        }
    }

    private static boolean isKnownHome(Posture posture) {
        return posture.isHome() && posture != Posture.RETURNED;
    }

    private void judge(Event.Moved moved) {
        boolean tried = moved.to() == Posture.CUSTODY;
        if (moved.from() == Posture.TRIAGE || tried && !isKnownHome(moved.from())) {
            int origin = scene.fighters().origin(moved.fighter()) * WIDTH;
            counts[origin + DECIDED]++;
            counts[origin + PROSECUTED] += tried ? 1 : 0;
        }
    }

    // Reservoirs count persons, everything else counts agents.
    private void take() {
        int origins = scene.scenario().origins().size();
        for (int origin = 0; origin < origins; origin++) {
            counts[origin * WIDTH + BLOCKED] = scene.blocked(origin);
            counts[origin * WIDTH + REFUSED] = scene.refused(origin);
            counts[origin * WIDTH + GOT_AWAY] = scene.gotAway(origin);
        }
        censuses.take(counts);
    }

    @Override
    public List<Table> finish() {
        Table table = new Table(NAME, columns());
        for (int c = 0; c < censuses.counts().size(); c++) {
            String date =
                    scene.scenario().horizon().dateOf(censuses.days().get(c)).toString();
            addCensus(table, date, censuses.counts().get(c));
        }
        return List.of(table);
    }

    private static List<Column> columns() {
        List<Column> columns = new ArrayList<>(List.of(Column.text("date"), Column.text("origin")));
        List<String> names = new ArrayList<>(List.of("adults", "women", "minors"));
        names.addAll(FATES);
        names.addAll(List.of("recorded", "minors_returned", "minors_recorded", "decided", "prosecuted"));
        names.addAll(List.of("blocked", "refused", "got_away"));
        names.forEach(name -> columns.add(Column.integer(name, "persons")));
        return columns;
    }

    private void addCensus(Table table, String date, long[] counted) {
        long weight = scene.fighters().weight();
        int cell = 0;
        for (OriginState origin : scene.scenario().origins()) {
            Object[] row = new Object[2 + WIDTH];
            row[0] = date;
            row[1] = origin.id();
            for (int c = 0; c < WIDTH; c++) {
                row[2 + c] = counted[cell++] * (c >= BLOCKED ? 1 : weight);
            }
            table.add(row);
        }
    }
}
