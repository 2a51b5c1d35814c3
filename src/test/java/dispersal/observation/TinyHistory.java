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
        Stand fighting = new Stand(Posture.FIGHTING, scene.zone());
        Stand goingHome = new Stand(Posture.MOVING, scene.home());
        Stand stranded = new Stand(Posture.STRANDED, scene.zone());
        Stand relocating = new Stand(Posture.MOVING, scene.affiliate());
        switch (day) {
            case 1 -> {
                move(1.25, 0, fighting, goingHome);
                events.add(new Event.CrossingTried(1.5, 0, 1, 0, 0, CrossingOutcome.TURNED_BACK));
                move(1.5, 0, goingHome, stranded);
            }
            case 2 -> move(2.75, 5, new Stand(Posture.NOT_YET_ARRIVED, scene.zone()), fighting);
            case 5 -> move(5.5, 2, fighting, new Stand(Posture.UNDERGROUND, scene.zone()));
            case 7 -> {
                move(7.5, 0, stranded, goingHome);
                events.add(new Event.CrossingTried(7.9, 0, 2, 0, 1, CrossingOutcome.RELEASED));
            }
            case 10 -> move(10.5, 1, fighting, new Stand(Posture.KILLED, scene.zone()));
            case 11 -> move(11.5, 5, fighting, relocating);
            case 12 -> {
                events.add(new Event.CrossingTried(12.1, 4, 3, 1, 1, CrossingOutcome.CAPTURED));
                move(12.1, 4, fighting, new Stand(Posture.CAMP, scene.custodian()));
            }
            case 13 -> {
                events.add(new Event.CrossingTried(13.1, 0, 1, 1, 0, CrossingOutcome.PASSED));
                move(13.5, 0, goingHome, new Stand(Posture.RETURNED, scene.home()));
            }
            case 16 -> events.add(new Event.ZoneFell(16, 0, false));
            case 20 -> move(20.5, 5, relocating, new Stand(Posture.RELOCATED, scene.affiliate()));
            default -> {
                // A quiet day.
            }
        }
    }

    private record Stand(Posture posture, int place) {}

    private void move(double time, int fighter, Stand before, Stand after) {
        events.add(new Event.Moved(time, fighter, before.posture(), after.posture(), before.place(), after.place()));
    }
}
