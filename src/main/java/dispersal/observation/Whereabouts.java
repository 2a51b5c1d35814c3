package dispersal.observation;

import dispersal.model.Places;
import dispersal.model.Posture;
import dispersal.scenario.Zone;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Where a person can be, as tables name it: a fixed list of words, and the word for each posture and place. {@link #destinations}
 * tells apart how people live in the theatre and who holds them, {@link #nodes} is coarser and serves to count flows.
 */
public final class Whereabouts implements Serializable {

    private static final long serialVersionUID = 1;
    private static final Posture[] POSTURES = Posture.values();
    private static final int IMPOSSIBLE = -1;

    private final Places places;
    private final List<String> words = new ArrayList<>();
    private final int[] numbers;

    private Whereabouts(Scene scene, boolean coarse) {
        places = scene.places();
        numbers = new int[POSTURES.length * places.count()];
        for (Posture posture : POSTURES) {
            for (int place = 0; place < places.count(); place++) {
                numbers[cell(posture, place)] =
                        possible(posture, place, scene.scenario().zones())
                                ? number(coarse ? node(posture, place) : destination(posture, place))
                                : IMPOSSIBLE;
            }
        }
    }

    /**
     * Words of the destinations table: {@code not-yet-arrived}, {@code fighting}, {@code underground}, the id of a rival pole's
     * zone for those being vetted there or gone over, {@code detained:} and {@code camp:} with the custodian's id,
     * {@code in-transit}, {@code stranded}, an affiliate's id, {@code third-country}, {@code home}, {@code killed},
     * {@code executed}.
     *
     * @param scene the world
     * @return the words
     */
    public static Whereabouts destinations(Scene scene) {
        return new Whereabouts(scene, false);
    }

    /**
     * Nodes of the flows table: as the destinations, but {@code theatre} for fighting and underground, {@code camp} whoever runs it,
     * and {@code outside} for those yet to arrive.
     *
     * @param scene the world
     * @return the words
     */
    public static Whereabouts nodes(Scene scene) {
        return new Whereabouts(scene, true);
    }

    /** All words, each once, in the order of the postures and then of the places. */
    public List<String> words() {
        return Collections.unmodifiableList(words);
    }

    /**
     * Number of the word for a person.
     *
     * @param posture what the person is doing
     * @param place   index of the place
     * @return position in {@link #words()}
     * @throws IllegalArgumentException if nobody can be in that posture at such a place
     */
    public int of(Posture posture, int place) {
        int number = numbers[cell(posture, place)];
        if (number == IMPOSSIBLE) {
            throw new IllegalArgumentException(
                    "nobody can be " + posture + " at " + places.id(place) + ", which is a " + places.kind(place));
        }
        return number;
    }

    private int cell(Posture posture, int place) {
        return posture.ordinal() * places.count() + place;
    }

    private int number(String word) {
        if (!words.contains(word)) {
            words.add(word);
        }
        return words.indexOf(word);
    }

    // Zones have the same numbers among the places as in the scenario.
    private boolean possible(Posture posture, int place, List<Zone> zones) {
        return switch (posture) {
            case VETTING, SWITCHED -> place < zones.size() && zones.get(place).rivalPole();
            case DETAINED, CAMP -> places.kind(place) == Places.Kind.CUSTODIAN;
            case RELOCATED -> places.kind(place) == Places.Kind.AFFILIATE;
            default -> true;
        };
    }

    private String destination(Posture posture, int place) {
        return switch (posture) {
            case VETTING, SWITCHED, RELOCATED -> places.id(place);
            case DETAINED -> "detained:" + places.id(place);
            case CAMP -> "camp:" + places.id(place);
            default -> posture.isHome() ? "home" : posture.fate().replace('_', '-');
        };
    }

    private String node(Posture posture, int place) {
        return switch (posture) {
            case NOT_YET_ARRIVED -> "outside";
            case FIGHTING, UNDERGROUND -> "theatre";
            case CAMP -> "camp";
            default -> destination(posture, place);
        };
    }
}
