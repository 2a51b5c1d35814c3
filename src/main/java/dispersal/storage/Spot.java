package dispersal.storage;

/**
 * A value of a scenario as a reader finds it: where it stands and by which path it is known.
 *
 * @param place where it stands
 * @param path  dotted path, empty for the scenario itself
 */
record Spot(Place place, String path) {

    /** A value inside this one. */
    Spot child(Place childPlace, String name) {
        return new Spot(childPlace, (path.isEmpty() ? "" : path + ".") + Scalars.shown(name));
    }
}
