package dispersal.model;

import java.io.Serializable;

/** Somebody who hears what the model announces. Listeners may read the model but cannot change it. */
@FunctionalInterface
public interface Listener extends Serializable {

    /**
     * Hears one event.
     *
     * @param event what happened
     */
    void hear(Event event);
}
