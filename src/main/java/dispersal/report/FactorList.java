package dispersal.report;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * Factors below a panel, numbered as in its picture, each with the grade of its evidence and with numbers.
 *
 * @param lines the factors from the most important down
 */
record FactorList(List<Line> lines) {

    /** Height of a line [px]. */
    static final double ROW = 15;

    private static final double NUMBER = 16;

    FactorList {
        lines = List.copyOf(lines);
    }

    /**
     * A factor.
     *
     * @param label  name and grade
     * @param number numbers in words
     * @param colour colour of its number in the picture
     */
    record Line(FactorLabel label, String number, Color colour) {}

    /** Sets the list into an area, the numbers at its right end. */
    void paint(Graphics2D graphics, Rectangle2D area) {
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            double middle = area.getY() + (i + 0.5) * ROW;
            double base = middle + Lettering.drop(Theme.SMALL);
            new Lettering.Text(String.valueOf(i + 1), Lettering.bold(9.5), line.colour())
                    .right(graphics, area.getX() + NUMBER - 5, base);
            double room = area.getWidth() - NUMBER - Lettering.width(line.number(), Theme.SMALL) - 8;
            line.label().left(graphics, area.getX() + NUMBER, middle, room);
            new Lettering.Text(line.number(), Theme.SMALL, Theme.SOFT_INK).right(graphics, area.getMaxX(), base);
        }
    }
}
