package dispersal.report;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/**
 * Small panels of one size, row by row, below a key: one outcome a panel. From five panels on the sheet is wider and holds three in
 * a row.
 *
 * @param panels number of panels, at least 1
 * @param height height of a panel [px]
 * @param key    what marks and colours mean
 */
record PanelGrid(int panels, double height, Key key) {

    private static final int WIDE = 1240;
    private static final double COLUMN_GAP = 22;
    private static final double ROW_GAP = 16;
    private static final double BELOW_KEY = 10;

    /** Paints one panel. */
    @FunctionalInterface
    interface Cell {

        /**
         * Paints.
         *
         * @param graphics where to
         * @param panel    which, from 0
         * @param area     area of the panel [px]
         */
        void paint(Graphics2D graphics, int panel, Rectangle2D area);
    }

    /** What to say of the scales of so many panels, to follow other words. */
    static String scales(int panels) {
        return panels > 1 ? " Every panel has a scale of its own." : "";
    }

    /** Panels in a row. */
    static int columns(int panels) {
        if (panels == 1) {
            return 1;
        }
        return panels <= 4 ? 2 : 3;
    }

    /** Width of the sheet for so many panels [px]. */
    private int sheet() {
        return columns(panels) == 3 ? WIDE : Plate.WIDTH;
    }

    /** All panels with the key. */
    Body body(Cell cell) {
        double width = sheet() - 2 * Plate.RIM;
        int columns = columns(panels);
        int rows = (panels + columns - 1) / columns;
        double top = key.height(width) + BELOW_KEY;
        return new Body(
                sheet(),
                top + rows * height + (rows - 1) * ROW_GAP,
                (graphics, area) -> paint(graphics, area, top, cell));
    }

    private void paint(Graphics2D graphics, Rectangle2D area, double top, Cell cell) {
        key.paint(graphics, area.getX(), area.getY(), area.getWidth());
        int columns = columns(panels);
        double width = (area.getWidth() - (columns - 1) * COLUMN_GAP) / columns;
        for (int p = 0; p < panels; p++) {
            double left = area.getX() + p % columns * (width + COLUMN_GAP);
            double upper = area.getY() + top + Math.floorDiv(p, columns) * (height + ROW_GAP);
            cell.paint(graphics, p, new Rectangle2D.Double(left, upper, width, height));
        }
    }

    /** Sets the heading of a panel at its upper left [px]. */
    static void heading(Graphics2D graphics, String words, Rectangle2D area) {
        String fitted = Lettering.fitted(words, Theme.STRONG_LABEL, area.getWidth());
        new Lettering.Text(fitted, Theme.STRONG_LABEL, Theme.INK).left(graphics, area.getX(), area.getY() + 12);
    }

    /** Sets a note into an area, in as many lines as have room. */
    static void note(Graphics2D graphics, String words, Rectangle2D area) {
        double y = area.getY() + Theme.SMALL.getSize2D();
        int most = (int) (area.getHeight() / Lettering.lineHeight(Theme.SMALL));
        for (String line : Lettering.wrapped(words, Theme.SMALL, area.getWidth(), most)) {
            new Lettering.Text(line, Theme.SMALL, Theme.SOFT_INK).left(graphics, area.getX(), y);
            y += Lettering.lineHeight(Theme.SMALL);
        }
    }

    /** What stands in place of panels if there are none. */
    static Body nothing() {
        return Body.sentence("No outcome varies, or none could be worked out.");
    }
}
