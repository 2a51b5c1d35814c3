package dispersal.report;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * A row of colours with their meaning, broken into further rows where it is too long.
 *
 * @param entries colours with their meaning, in the order in which they are stacked
 */
record Legend(List<Entry> entries) {

    private static final double SWATCH = 10;
    private static final double SPACE = 16;
    private static final double ROW = 16;

    /** A colour and what it means. */
    record Entry(String label, Color colour) {

        private double width() {
            return SWATCH + 5 + Lettering.width(label, Theme.LABEL) + SPACE;
        }
    }

    Legend {
        entries = List.copyOf(entries);
    }

    /** Height in a width [px]. */
    double height(double width) {
        return rows(width).size() * ROW;
    }

    /** Paints it with its upper left corner at x, y in a width [px]. */
    void paint(Graphics2D graphics, double x, double y, double width) {
        double top = y;
        for (List<Entry> row : rows(width)) {
            double left = x;
            for (Entry entry : row) {
                graphics.setColor(entry.colour());
                graphics.fill(new Rectangle2D.Double(left, top + 2, SWATCH, SWATCH));
                String label = Lettering.fitted(entry.label(), Theme.LABEL, width - SWATCH - 5);
                new Lettering.Text(label, Theme.LABEL, Theme.INK).left(graphics, left + SWATCH + 5, top + 11);
                left += entry.width();
            }
            top += ROW;
        }
    }

    private List<List<Entry>> rows(double width) {
        List<List<Entry>> rows = new ArrayList<>();
        double used = Double.POSITIVE_INFINITY;
        for (Entry entry : entries) {
            if (used + entry.width() - SPACE > width) {
                rows.add(new ArrayList<>());
                used = 0;
            }
            rows.get(rows.size() - 1).add(entry);
            used += entry.width();
        }
        return rows;
    }
}
