package dispersal.storage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Collects what is wrong while a scenario is read, so that all of it can be reported at once. */
final class Faults {

    private static final int KEPT = 1000;

    private final List<Fault> kept = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private final List<String> files = new ArrayList<>();

    /** Notes a fault; the same message at the same place counts once, and beyond a thousand nothing more is kept. */
    void add(Place place, String path, String message) {
        if (!full() && seen.add(place + " " + message)) {
            kept.add(new Fault(place.file(), place.line(), place.column(), path, message));
            if (!files.contains(place.file())) {
                files.add(place.file());
            }
        }
    }

    /** Notes a fault that was found elsewhere. */
    void add(Fault fault) {
        add(new Place(fault.file(), fault.line(), fault.column()), fault.path(), fault.message());
    }

    /** Notes a fault of a value. */
    void add(Spot spot, String message) {
        add(spot.place(), spot.path(), message);
    }

    /** Whether nothing more is kept, so that messages need not be made. */
    boolean full() {
        return kept.size() >= KEPT;
    }

    boolean none() {
        return kept.isEmpty();
    }

    int count() {
        return kept.size();
    }

    /** Faults file by file, from top to bottom. */
    List<Fault> inOrder() {
        List<Fault> ordered = new ArrayList<>(kept);
        ordered.sort(Comparator.<Fault>comparingInt(fault -> files.indexOf(fault.file()))
                .thenComparingInt(Fault::line)
                .thenComparingInt(Fault::column));
        return ordered;
    }

    /** Ends the reading if anything was wrong. */
    void throwIfAny() throws ScenarioException {
        if (!none()) {
            throw new ScenarioException(inOrder());
        }
    }
}
