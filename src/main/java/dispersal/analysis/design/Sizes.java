package dispersal.analysis.design;

/** Sizes of designs, checked. */
final class Sizes {

    private Sizes() {}

    /** Refuses a size below 1. */
    static void check(String what, int size) {
        if (size < 1) {
            throw new IllegalArgumentException("a design needs 1 or more " + what + ", found " + size);
        }
    }

    /** A number of points, unless it is larger than any run could be numbered. */
    static int points(double points) {
        if (points > Integer.MAX_VALUE) {
            throw new IllegalArgumentException(
                    "the design has %.3g points, at most %d can be numbered; take fewer factors or levels"
                            .formatted(points, Integer.MAX_VALUE));
        }
        return (int) points;
    }

    /** Refuses a point that the design has not. */
    static void checkIndex(int index, int size) {
        if (index < 0 || index >= size) {
            throw new IndexOutOfBoundsException("the design has points 0 to " + (size - 1) + ", asked for " + index);
        }
    }
}
