package dispersal.storage;

/**
 * A dated change of one value, with the days over which it holds.
 *
 * @param owner     id of the policy, or of the historical change
 * @param operation what it does
 * @param target    the value it changes
 * @param operand   what it sets, or the factor or summand
 * @param span      days over which it holds
 * @param place     where it is written
 */
record DatedChange(
        String owner, Operation operation, PathFinder.Target target, Object operand, Span span, Place place) {

    /** What a change does to a value. */
    enum Operation {
        /** The world changed. */
        HISTORY,
        /** A policy replaces what history gives. */
        SET,
        /** A policy multiplies. */
        MULTIPLY,
        /** A policy adds. */
        ADD
    }

    /**
     * Days, first and last included.
     *
     * @param first first day
     * @param last  last day
     */
    record Span(int first, int last) {

        /** No day of any run. */
        static final Span NEVER = new Span(0, -1);

        boolean covers(int day) {
            return first <= day && day <= last;
        }

        boolean overlaps(Span other) {
            return first <= other.last && other.first <= last;
        }
    }

    boolean rests() {
        return operation == Operation.MULTIPLY || operation == Operation.ADD;
    }
}
