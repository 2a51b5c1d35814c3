package dispersal.report;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Finds places for small labels beside points on a chart, so that none covers another, a point or the edge. */
final class NumberPlaces {

    private static final int DIRECTIONS = 12;
    private static final double NEAREST = 11;
    private static final double STEP = 4;
    private static final double FARTHEST = 60;

    private final Rectangle2D ground;
    private final List<Rectangle2D> taken = new ArrayList<>();

    NumberPlaces(Rectangle2D ground) {
        this.ground = ground;
    }

    /** Keeps labels off a room [px]. */
    void keepFree(Rectangle2D room) {
        taken.add(room);
    }

    /**
     * Finds a place near a point and keeps further labels off it.
     *
     * @param point  the point [px]
     * @param width  width of the label [px]
     * @param height height of the label [px]
     * @return middle of the label [px]; the nearest free place, or right above the point where there is none
     */
    Point2D place(Point2D point, double width, double height) {
        for (double distance = NEAREST; distance <= FARTHEST; distance += STEP) {
            for (int d = 0; d < DIRECTIONS; d++) {
                // From the upper right round, so that a lone point has its label where readers look first.
                double angle = -Math.PI / 4 + 2 * Math.PI * d / DIRECTIONS;
                Point2D middle = new Point2D.Double(
                        point.getX() + distance * Math.cos(angle), point.getY() + distance * Math.sin(angle));
                Rectangle2D room = room(middle, width, height);
                if (ground.contains(room) && taken.stream().noneMatch(other -> other.intersects(room))) {
                    taken.add(room);
                    return middle;
                }
            }
        }
        Point2D above = new Point2D.Double(point.getX(), point.getY() - NEAREST);
        taken.add(room(above, width, height));
        return above;
    }

    private static Rectangle2D room(Point2D middle, double width, double height) {
        return new Rectangle2D.Double(middle.getX() - width / 2, middle.getY() - height / 2, width, height);
    }
}
