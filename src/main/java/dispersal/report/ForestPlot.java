package dispersal.report;

import dispersal.analysis.Verdict;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Stream;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYSeriesCollection;

/** Differences as points with their intervals on either side of a line at 0, one panel above the other on one scale. */
final class ForestPlot {

    private static final double ROW = 17;
    private static final double HEADING = 22;
    private static final double AXIS = 24;
    private static final double GAP = 14;
    private static final double KEY = 22;
    private static final double MARGIN = 14;
    // Numbers at the ends of the axis are centred under them and need room beyond.
    private static final double END_ROOM = 30;
    private static final double LABELS_AT_MOST = 190;
    private static final Color MOVED = new Color(0x0B68C8);
    private static final Color UNMOVED = new Color(0x85858F);
    private static final Stroke WHOLE = new BasicStroke(1.8f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
    private static final Stroke DASHED =
            new BasicStroke(1.4f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {4, 3}, 0);

    private final List<ForestPanel> panels;
    private final double negligible;
    private final double labels;
    private final double words;

    ForestPlot(List<ForestPanel> panels, double negligible) {
        this.negligible = negligible;
        this.panels = List.copyOf(panels);
        labels = Math.min(
                LABELS_AT_MOST,
                rows().mapToDouble(row -> Lettering.width(row.label(), Theme.LABEL))
                        .max()
                        .orElse(0));
        words = rows().mapToDouble(row -> Lettering.width(row.words(), Theme.LABEL))
                .max()
                .orElse(0);
    }

    private Stream<ForestPanel.Row> rows() {
        return panels.stream().flatMap(panel -> panel.rows().stream());
    }

    /** All panels with the key. */
    Body body() {
        double height = KEY;
        for (ForestPanel panel : panels) {
            height += HEADING + panel.rows().size() * ROW + AXIS + GAP;
        }
        return new Body(height, this::paint);
    }

    private void paint(Graphics2D graphics, Rectangle2D area) {
        key(graphics, area.getX(), area.getY() + KEY / 2);
        double top = area.getY() + KEY;
        for (ForestPanel panel : panels) {
            double height = HEADING + panel.rows().size() * ROW + AXIS;
            panel(graphics, panel, new Rectangle2D.Double(area.getX(), top, area.getWidth(), height));
            top += height + GAP;
        }
    }

    private void panel(Graphics2D graphics, ForestPanel panel, Rectangle2D area) {
        String heading = Lettering.fitted(panel.heading(), Theme.STRONG_LABEL, area.getWidth());
        new Lettering.Text(heading, Theme.STRONG_LABEL, Theme.INK).left(graphics, area.getX(), area.getY() + 12);
        NumberAxis axis = Theme.differenceAxis(
                rows().mapToDouble(ForestPanel.Row::least).min().orElse(0),
                rows().mapToDouble(ForestPanel.Row::greatest).max().orElse(0));
        Rectangle2D chart = new Rectangle2D.Double(
                area.getX() + labels + MARGIN - END_ROOM,
                area.getY() + HEADING,
                area.getWidth() - labels - words - 2 * MARGIN + 2 * END_ROOM,
                area.getHeight() - HEADING);
        Rectangle2D ground = Theme.draw(plot(axis, panel.rows().size()), graphics, chart)
                .getPlotInfo()
                .getDataArea();
        double zero = axis.valueToJava2D(0, ground, RectangleEdge.BOTTOM);
        line(graphics, new Line2D.Double(zero, ground.getY(), zero, ground.getMaxY()), Theme.INK, new BasicStroke(1f));
        double row = ground.getHeight() / panel.rows().size();
        for (int r = 0; r < panel.rows().size(); r++) {
            row(graphics, panel.rows().get(r), axis, ground, ground.getY() + (r + 0.5) * row);
        }
        double below = ground.getY() + panel.later() * row;
        if (panel.later() < panel.rows().size()) {
            line(graphics, new Line2D.Double(area.getX(), below, area.getMaxX(), below), Theme.LEADER, Theme.HAIR);
        }
    }

    private static XYPlot plot(NumberAxis axis, int rows) {
        NumberAxis height = new NumberAxis();
        height.setVisible(false);
        height.setRange(0, rows);
        // Without a renderer, however empty, no grid is drawn.
        XYPlot plot = new XYPlot(new XYSeriesCollection(), axis, height, new XYLineAndShapeRenderer());
        plot.setInsets(new RectangleInsets(0, END_ROOM, 0, END_ROOM));
        plot.setDomainGridlinePaint(Theme.GRID);
        plot.setDomainGridlineStroke(Theme.HAIR);
        plot.setRangeGridlinesVisible(false);
        return plot;
    }

    private void row(Graphics2D graphics, ForestPanel.Row row, NumberAxis axis, Rectangle2D ground, double middle) {
        double base = middle + Lettering.drop(Theme.LABEL);
        Color ink = row.verdict().moved() ? Theme.INK : Theme.SOFT_INK;
        String label = Lettering.fitted(row.label(), Theme.LABEL, labels);
        new Lettering.Text(label, Theme.LABEL, ink).right(graphics, ground.getX() - MARGIN, base);
        new Lettering.Text(row.words(), Theme.LABEL, ink).left(graphics, ground.getMaxX() + MARGIN, base);
        double least = axis.valueToJava2D(row.least(), ground, RectangleEdge.BOTTOM);
        double greatest = axis.valueToJava2D(row.greatest(), ground, RectangleEdge.BOTTOM);
        double mean = axis.valueToJava2D(row.found().difference(), ground, RectangleEdge.BOTTOM);
        interval(graphics, row.verdict(), least, greatest, middle);
        mark(graphics, row.verdict(), mean, middle);
    }

    private static void interval(Graphics2D graphics, Verdict verdict, double from, double to, double middle) {
        line(
                graphics,
                new Line2D.Double(from, middle, to, middle),
                verdict.moved() ? MOVED : UNMOVED,
                verdict == Verdict.UNDECIDED ? DASHED : WHOLE);
    }

    /** A disc for what moved, a ring for what is undecided, a small square for what makes no difference. */
    private static void mark(Graphics2D graphics, Verdict verdict, double x, double y) {
        graphics.setColor(verdict.moved() ? MOVED : UNMOVED);
        Shape shape = verdict == Verdict.NO_DIFFERENCE
                ? new Rectangle2D.Double(x - 2.6, y - 2.6, 5.2, 5.2)
                : new Ellipse2D.Double(x - 4, y - 4, 8, 8);
        if (verdict == Verdict.UNDECIDED) {
            graphics.setColor(Theme.GROUND);
            graphics.fill(shape);
            graphics.setColor(UNMOVED);
            graphics.setStroke(new BasicStroke(1.4f));
            graphics.draw(shape);
        } else {
            graphics.fill(shape);
        }
    }

    private void key(Graphics2D graphics, double left, double middle) {
        double x = left;
        x = key(graphics, Verdict.MOVED_UP, "moved", x, middle);
        x = key(graphics, Verdict.UNDECIDED, undecided(), x, middle);
        key(
                graphics,
                Verdict.NO_DIFFERENCE,
                "no difference larger than " + Theme.persons(negligible) + " persons",
                x,
                middle);
    }

    private String undecided() {
        return rows().anyMatch(row -> row.found().n() > 1)
                ? "undecided: the interval covers 0"
                : "undecided: one pair of runs has no interval";
    }

    private static double key(Graphics2D graphics, Verdict verdict, String meaning, double left, double middle) {
        interval(graphics, verdict, left, left + 26, middle);
        mark(graphics, verdict, left + 13, middle);
        new Lettering.Text(meaning, Theme.LABEL, Theme.INK)
                .left(graphics, left + 32, middle + Lettering.drop(Theme.LABEL));
        return left + 32 + Lettering.width(meaning, Theme.LABEL) + 22;
    }

    private static void line(Graphics2D graphics, Line2D line, Color colour, Stroke stroke) {
        graphics.setColor(colour);
        graphics.setStroke(stroke);
        graphics.draw(line);
    }
}
