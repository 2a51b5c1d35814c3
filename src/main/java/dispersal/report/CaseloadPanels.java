package dispersal.report;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.List;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.DateAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;

/** A broad panel for all states together, and small ones for single states below it. */
final class CaseloadPanels {

    private static final int COLUMNS = 3;
    private static final double BROAD = 190;
    private static final double CELL = 132;
    private static final double HEADING = 18;
    private static final double COLUMN_GAP = 2;
    // The last date's label is centred under the end of the axis and needs room beyond it.
    private static final double END_ROOM = 26;
    private static final double TOP_ROOM = 8;
    private static final double NUMBER_MARGIN = 14;

    private final List<CaseloadCourse> courses;
    private final Legend legend = new Legend(List.of(
            new Legend.Entry("Monitored", CaseloadPlot.MONITORED),
            new Legend.Entry("Waiting for a place", CaseloadPlot.WAITING),
            new Legend.Entry("In custody, prison or rehabilitation", CaseloadPlot.HELD),
            new Legend.Entry("Can be monitored (dashed)", CaseloadPlot.CAPACITY)));

    CaseloadPanels(List<CaseloadCourse> courses) {
        this.courses = List.copyOf(courses);
    }

    /** All panels with the legend. */
    Body body() {
        int rows = (courses.size() - 1 + COLUMNS - 1) / COLUMNS;
        return new Body(legend.height(Plate.CONTENT) + BROAD + rows * CELL, this::paint);
    }

    private void paint(Graphics2D graphics, Rectangle2D area) {
        legend.paint(graphics, area.getX(), area.getY(), area.getWidth());
        double top = area.getY() + legend.height(area.getWidth());
        panel(graphics, courses.get(0), true, new Rectangle2D.Double(area.getX(), top, area.getWidth(), BROAD));
        double width = (area.getWidth() - (COLUMNS - 1) * COLUMN_GAP) / COLUMNS;
        for (int c = 1; c < courses.size(); c++) {
            double left = area.getX() + (c - 1) % COLUMNS * (width + COLUMN_GAP);
            double upper = top + BROAD + (c - 1) / COLUMNS * CELL;
            panel(graphics, courses.get(c), false, new Rectangle2D.Double(left, upper, width, CELL));
        }
    }

    /** Room for the longest number on an axis, so that panels stand under each other. */
    private static AxisSpace space(List<CaseloadCourse> courses) {
        double greatest =
                courses.stream().mapToDouble(CaseloadCourse::greatest).max().orElse(0);
        AxisSpace space = new AxisSpace();
        space.setLeft(Lettering.width(Theme.persons(greatest), Theme.SMALL) + NUMBER_MARGIN);
        return space;
    }

    private void panel(Graphics2D graphics, CaseloadCourse course, boolean broad, Rectangle2D area) {
        CaseloadPlot chart = new CaseloadPlot(course);
        AxisSpace space = space(broad ? List.of(course) : courses.subList(1, courses.size()));
        DateAxis dates = broad ? Calendar.axis(chart.from(), chart.to()) : Calendar.smallAxis(chart.from(), chart.to());
        XYPlot plot = chart.plot();
        plot.setDomainAxis(dates);
        plot.setFixedRangeAxisSpace(space);
        plot.setInsets(new RectangleInsets(TOP_ROOM, 0, 0, END_ROOM));
        Rectangle2D room = new Rectangle2D.Double(
                area.getX(), area.getY() + HEADING - TOP_ROOM, area.getWidth(), area.getHeight() - HEADING);
        Rectangle2D ground = Theme.draw(plot, graphics, room).getPlotInfo().getDataArea();
        double base = ground.getY() - 6;
        double end = area.getMaxX() - 4;
        double taken = course.longLineFrom()
                .map(day -> {
                    mark(graphics, dates.valueToJava2D(Calendar.millis(day), ground, RectangleEdge.BOTTOM), ground);
                    return longLine(graphics, day, end, base);
                })
                .orElse(0.0);
        String name = Lettering.fitted(course.name(), Theme.STRONG_LABEL, end - ground.getX() - taken);
        new Lettering.Text(name, Theme.STRONG_LABEL, Theme.INK).left(graphics, ground.getX(), base);
    }

    private static void mark(Graphics2D graphics, double x, Rectangle2D ground) {
        graphics.setColor(CaseloadPlot.WAITING);
        graphics.setStroke(Theme.HAIR);
        graphics.draw(new Line2D.Double(x, ground.getY(), x, ground.getMaxY()));
        graphics.fill(triangle(x, ground.getY()));
    }

    private static Path2D triangle(double x, double y) {
        Path2D triangle = new Path2D.Double();
        triangle.moveTo(x - 4, y);
        triangle.lineTo(x + 4, y);
        triangle.lineTo(x, y + 7);
        triangle.closePath();
        return triangle;
    }

    /** Writes from when the line is long, and tells how much room that took [px]. */
    private static double longLine(Graphics2D graphics, LocalDate day, double end, double base) {
        String words = Calendar.brief(day);
        double width = Lettering.width(words, Theme.SMALL);
        new Lettering.Text(words, Theme.SMALL, Theme.SOFT_INK).right(graphics, end, base);
        graphics.setColor(CaseloadPlot.WAITING);
        graphics.fill(triangle(end - width - 8, base - 7));
        return width + 20;
    }
}
