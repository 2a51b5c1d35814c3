package dispersal.report;

import java.util.EnumSet;
import java.util.Set;

/**
 * In which forms figures are written.
 *
 * @param forms  the forms, at least one
 * @param pixels width of a picture [px]
 */
public record FigureForms(Set<Form> forms, int pixels) {

    /** A form of a figure on disk. */
    public enum Form {
        /** A picture. */
        PNG,
        /** A drawing that can be enlarged at will. */
        SVG
    }

    /** Width of a picture unless another is asked for [px]. */
    public static final int USUAL_PIXELS = 1600;

    /** Smallest width at which the lettering can be read [px]. */
    public static final int FEWEST_PIXELS = 400;

    /** Largest width that is worth its memory [px]. */
    public static final int MOST_PIXELS = 8000;

    /** Copies the set and checks the width. */
    public FigureForms {
        forms = Set.copyOf(forms);
        if (forms.isEmpty()) {
            throw new IllegalArgumentException("a figure needs at least one form");
        }
        if (pixels < FEWEST_PIXELS || pixels > MOST_PIXELS) {
            throw new IllegalArgumentException(
                    "a width must be from " + FEWEST_PIXELS + " to " + MOST_PIXELS + " px, found " + pixels);
        }
    }

    /** Both forms in the usual width. */
    public static FigureForms usual() {
        return new FigureForms(EnumSet.allOf(Form.class), USUAL_PIXELS);
    }
}
