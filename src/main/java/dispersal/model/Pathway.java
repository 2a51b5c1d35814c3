package dispersal.model;

import java.util.Locale;

/** What an incident at home goes back to (Spec 7.2). */
public enum Pathway {
    /** A returnee who re-engaged. */
    RETURNEE,
    /** A person who had been kept from leaving. */
    BLOCKED,
    /** Somebody who never tried to leave, or who followed another's example. */
    INSPIRED;

    /** Name in tables. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
