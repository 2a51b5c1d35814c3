package dispersal.report;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Stroke;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.ui.RectangleEdge;

/**
 * Two indices as places on a sheet.
 *
 * @param across axis of the first, from 0
 * @param up     axis of the second, from 0
 * @param ground where the axes span [px]
 */
record Plane(NumberAxis across, NumberAxis up, Rectangle2D ground) {

    private static final BasicStroke WHISKER = new BasicStroke(0.7f);

    /** Place of two numbers [px], at the edge where they lie beyond it. */
    Point2D point(double first, double second) {
        double x = across.valueToJava2D(first, ground, RectangleEdge.BOTTOM);
        double y = up.valueToJava2D(second, ground, RectangleEdge.LEFT);
        return new Point2D.Double(
                Math.max(ground.getX(), Math.min(ground.getMaxX(), x)),
                Math.max(ground.getY(), Math.min(ground.getMaxY(), y)));
    }

    /** Place of two indices [px]. */
    Point2D point(StudyIndices.Index first, StudyIndices.Index second) {
        return point(first.value(), second.value());
    }

    /** Draws the line from the origin on which the second is so many times the first. */
    void slope(Graphics2D graphics, double times, Stroke stroke) {
        double end = Math.min(across.getUpperBound(), up.getUpperBound() / times);
        graphics.setColor(Theme.LEADER);
        graphics.setStroke(stroke);
        graphics.draw(new Line2D.Double(point(0, 0), point(end, times * end)));
    }

    /** Draws the intervals of two indices as a cross. */
    void whiskers(Graphics2D graphics, StudyIndices.Index first, StudyIndices.Index second) {
        graphics.setColor(Theme.SOFT_INK);
        graphics.setStroke(WHISKER);
        graphics.draw(new Line2D.Double(point(first.least(), second.value()), point(first.greatest(), second.value())));
        graphics.draw(new Line2D.Double(point(first.value(), second.least()), point(first.value(), second.greatest())));
    }
}
