package dispersal.observation;

import dispersal.analysis.Table;
import dispersal.analysis.Table.Column;
import dispersal.model.CrossingOutcome;
import dispersal.model.Event;
import dispersal.model.Places;
import dispersal.model.Posture;
import dispersal.scenario.Custodian;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What security costs in rights, by month: table {@code rights} (month, minors_in_camps, detention_person_days, refused_unlisted,
 * revocations, minors_returned).
 *
 * <p>Minors follow the adult they depend on. They come to a camp when that adult is held by a custodian who runs camps, the
 * children of men in prison too, and leave it when the adult is released or goes home: whoever escapes or dies leaves them behind.
 * The figure is the mean of the days of the month. Detention counts custody abroad, prisons and camps, not
 * trials and sentences at home. Refused are persons turned back or captured at a crossing who are on no list.
 */
public final class Rights implements Metric {

    static final String NAME = "rights";
    private static final long serialVersionUID = 1;
    private static final int REFUSED = 0;
    private static final int REVOKED = 1;
    private static final int MINORS_HOME = 2;
    private static final int COUNTS = 3;

    private record Days(double minorsInCamps, double detention, double days) implements java.io.Serializable {}

    private final Scene scene;
    private final Months months;
    private final boolean[] camps;
    private final boolean[] minorsThere;
    private final List<Days> spent = new ArrayList<>();
    private double time;
    private double monthBegan;
    private long minorsInCamps;
    private long detained;
    private double minorDays;
    private double detentionDays;

    /** Nothing counted yet. */
    public Rights(Scene scene) {
        this.scene = scene;
        months = new Months(scene.scenario().horizon(), COUNTS);
        Set<String> running = new HashSet<>();
        scene.scenario().custodians().stream().filter(Custodian::camps).forEach(c -> running.add(c.id()));
        Places places = scene.places();
        minorsThere = new boolean[scene.fighters().count()];
        camps = new boolean[places.count()];
        for (int place = 0; place < camps.length; place++) {
            camps[place] = places.kind(place) == Places.Kind.CUSTODIAN && running.contains(places.id(place));
        }
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void hear(Event event) {
        if (event instanceof Event.Moved moved) {
            pass(moved.time());
            detained += (moved.to().isHeldAbroad() ? 1 : 0) - (moved.from().isHeldAbroad() ? 1 : 0);
            followAdult(moved.fighter(), moved.to(), moved.place());
            if (!moved.from().isHome() && moved.to().isHome()) {
                months.present()[MINORS_HOME] += scene.fighters().minors(moved.fighter());
            }
        } else if (event instanceof Event.Placed placed) {
            detained += placed.posture().isHeldAbroad() ? 1 : 0;
            followAdult(placed.fighter(), placed.posture(), placed.place());
        } else if (event instanceof Event.CrossingTried tried) {
            refuse(tried);
        } else if (event instanceof Event.Revoked) {
            months.present()[REVOKED]++;
        } else if (event instanceof Event.DayBegan began) {
            begin(began.time());
        }
    }

    private void refuse(Event.CrossingTried tried) {
        if (tried.outcome() == CrossingOutcome.TURNED_BACK || tried.outcome() == CrossingOutcome.CAPTURED) {
            months.present()[REFUSED] += tried.party() - tried.listed();
        }
    }

    private void begin(double day) {
        pass(day);
        int before = months.size();
        months.begin(day);
        if (months.size() > before || day == scene.scenario().horizon().days()) {
            spent.add(new Days(minorDays, detentionDays, day - monthBegan));
            monthBegan = day;
            minorDays = 0;
            detentionDays = 0;
        }
    }

    private void pass(double now) {
        minorDays += minorsInCamps * (now - time);
        detentionDays += detained * (now - time);
        time = now;
    }

    private void followAdult(int fighter, Posture posture, int place) {
        boolean comes = posture.isHeldAbroad() && camps[place];
        boolean goes = posture.isHome() || posture == Posture.THIRD_COUNTRY;
        if (comes && !minorsThere[fighter] || goes && minorsThere[fighter]) {
            minorsThere[fighter] = comes;
            minorsInCamps += (comes ? 1L : -1L) * scene.fighters().minors(fighter);
        }
    }

    @Override
    public List<Table> finish() {
        Table table = new Table(
                NAME,
                List.of(
                        Column.text("month"),
                        Column.decimal("minors_in_camps", "persons"),
                        Column.decimal("detention_person_days", "person-days"),
                        Column.integer("refused_unlisted", "persons"),
                        Column.integer("revocations", "persons"),
                        Column.integer("minors_returned", "persons")));
        long weight = scene.fighters().weight();
        for (int month = 0; month < spent.size(); month++) {
            Days passed = spent.get(month);
            long[] counts = months.counts(month);
            table.add(
                    months.name(month),
                    passed.minorsInCamps() / passed.days() * weight,
                    passed.detention() * weight,
                    counts[REFUSED] * weight,
                    counts[REVOKED] * weight,
                    counts[MINORS_HOME] * weight);
        }
        return List.of(table);
    }
}
