package dispersal.report;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/**
 * What a plate shows between its heading and its caption.
 *
 * @param sheet   width of the sheet it needs [px]
 * @param height  room it needs [px], above 0
 * @param painter paints it
 */
record Body(int sheet, double height, Painter painter) {

    /** On a sheet of the usual width. */
    Body(double height, Painter painter) {
        this(Plate.WIDTH, height, painter);
    }

    /** Puts ink on an area. */
    @FunctionalInterface
    interface Painter {

        /**
         * Paints.
         *
         * @param graphics where to
         * @param area     area [px], as high as the body asked
         */
        void paint(Graphics2D graphics, Rectangle2D area);
    }

    /** A sentence in place of a chart, for tables that hold nobody. */
    static Body sentence(String words) {
        return new Body(
                120,
                (graphics, area) -> new Lettering.Text(words, Lettering.plain(13), Theme.SOFT_INK)
                        .centre(graphics, area.getCenterX(), area.getCenterY()));
    }
}
