package dispersal.observation;

import dispersal.model.CrossingOutcome;
import dispersal.model.Event;
import dispersal.model.Posture;
import java.util.ArrayList;
import java.util.List;

/**
 * What happens in the {@link TinyScene}. Northland: fighter 0 tries the border on 21 January, is turned back and gets home on 2
 * February; fighter 1 is killed on 30 January; fighter 2 goes to ground on 25 January. Southland: fighter 3 starts out switched;
 * fighter 4 ends up in a camp on 1 February; fighter 5 arrives on 22 January, leaves on 31 January and reaches an affiliate on 9
 * February. The sizes of the parties that try crossings are free inventions.
 */
final class TinyHistory {

    private final TinyScene scene;
    private final List<Event> events = new ArrayList<>();

    private TinyHistory(TinyScene scene) {
        this.scene = scene;
    }

    static List<Event> of(TinyScene scene) {
        TinyHistory history = new TinyHistory(scene);
        history.placeEverybody();
        int days = scene.scenario().horizon().days();
        for (int day = 0; day <= days; day++) {
            history.events.add(new Event.DayBegan(day));
            history.live(day);
        }
        return history.events;
    }

    private void placeEverybody() {
        for (int fighter = 0; fighter < 6; fighter++) {
            Posture posture = switch (fighter) {
                case 3 -> Posture.SWITCHED;
                case 5 -> Posture.NOT_YET_ARRIVED;
                default -> Posture.FIGHTING;
            };
            events.add(new Event.Placed(0, fighter, posture, fighter == 3 ? scene.rivalPole() : scene.zone()));
        }
    }

    private void live(int day) {
        int zone = scene.zone();
        int home = scene.home();
        switch (day) {
            case 1 -> {
                move(1.25, 0, Posture.FIGHTING, zone, Posture.MOVING, home);
                events.add(new Event.CrossingTried(1.5, 0, 1, 0, 0, CrossingOutcome.TURNED_BACK));
                move(1.5, 0, Posture.MOVING, home, Posture.STRANDED, zone);
            }
            case 2 -> move(2.75, 5, Posture.NOT_YET_ARRIVED, zone, Posture.FIGHTING, zone);
            case 5 -> move(5.5, 2, Posture.FIGHTING, zone, Posture.UNDERGROUND, zone);
            case 7 -> {
                move(7.5, 0, Posture.STRANDED, zone, Posture.MOVING, home);
                events.add(new Event.CrossingTried(7.9, 0, 2, 0, 1, CrossingOutcome.RELEASED));
            }
            case 10 -> move(10.5, 1, Posture.FIGHTING, zone, Posture.KILLED, zone);
            case 11 -> move(11.5, 5, Posture.FIGHTING, zone, Posture.MOVING, scene.affiliate());
            case 12 -> {
                events.add(new Event.CrossingTried(12.1, 4, 3, 1, 1, CrossingOutcome.CAPTURED));
                move(12.1, 4, Posture.FIGHTING, zone, Posture.CAMP, scene.custodian());
            }
            case 13 -> {
                events.add(new Event.CrossingTried(13.1, 0, 1, 1, 0, CrossingOutcome.PASSED));
                move(13.5, 0, Posture.MOVING, home, Posture.RETURNED, home);
            }
            case 16 -> events.add(new Event.ZoneFell(16, 0, false));
            case 20 -> move(20.5, 5, Posture.MOVING, scene.affiliate(), Posture.RELOCATED, scene.affiliate());
            default -> {
                // A quiet day.
            }
        }
    }

    private void move(double time, int fighter, Posture from, int origin, Posture to, int place) {
        events.add(new Event.Moved(time, fighter, from, to, origin, place));
    }
}
