package dispersal.experiment;

import dispersal.model.Storeroom;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;

/**
 * The storerooms of runs that are over. Each serves one run at a time, on whatever thread; there are as many as there were runs at
 * the same time.
 */
public final class Storerooms {

    private final ConcurrentLinkedDeque<Storeroom> unused = new ConcurrentLinkedDeque<>();

    /** A storeroom for a run that begins: the one that was used last, or a new one if all are in use. */
    Storeroom open() {
        return Optional.ofNullable(unused.poll()).orElseGet(Storeroom::new);
    }

    /** A run is over, and nobody will look at it again. The storeroom of a run that failed is just left to it. */
    void close(Storeroom storeroom) {
        storeroom.takeBack();
        unused.push(storeroom);
    }
}
