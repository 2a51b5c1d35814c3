package dispersal.report;

import java.util.List;
import java.util.Optional;

/**
 * A picture of results that a reader can take away on its own: it carries its title, unit, numbers of replicates and the
 * scenario it came from. A new figure is one class that implements this interface and one line in {@link Figures}.
 */
public interface Figure {

    /** Kebab-case name, also of its files; unique among figures. */
    String name();

    /** Names of the tables it is drawn from. */
    List<String> tables();

    /**
     * Why the figure cannot show what its tables hold, such as a curve over one factor where a study varies three.
     *
     * @param tables tables, at least those of {@link #tables()}
     * @return the reason in words; empty if the figure can be drawn
     */
    default Optional<String> unfit(Tables tables) {
        return Optional.empty();
    }

    /**
     * Draws the figure on a plate, which can then be painted in any format.
     *
     * @param tables  tables, at least those of {@link #tables()}
     * @param caption what the reader must know about where the numbers come from
     * @return the plate
     * @throws IllegalArgumentException if a table or column is missing, holds words that are not in the contract, has more
     *                                  replicates than the caption says, or is {@link #unfit(Tables) unfit}
     */
    Plate draw(Tables tables, Caption caption);
}
