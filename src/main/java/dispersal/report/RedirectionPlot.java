package dispersal.report;

import dispersal.analysis.Verdict;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYSeriesCollection;

/** Dumbbells from the attempts in the base to those in the alternative, one row a crossing, with the numbers beside them. */
final class RedirectionPlot {

    private static final double ROW = 27;
    private static final double HEADING = 22;
    private static final double COLUMN_HEADS = 14;
    private static final double AXIS = 24;
    private static final double GAP = 14;
    private static final double KEY = 22;
    private static final double MARGIN = 12;
    // Numbers at the ends of the axis are centred under them and need room beyond.
    private static final double END_ROOM = 30;
    private static final double NAMES_AT_MOST = 170;
    private static final double WHISKER = 3.5;
    private static final double RADIUS = 3.8;
    private static final String BASE_HEAD = "base";
    private static final String ALTERNATIVE_HEAD = "alternative";
    private static final String DIFFERENCE_HEAD = "difference (95 % interval)";
    private static final String PASSED_HEAD = "passed";
    private static final Color MOVED = new Color(0x0B68C8);
    private static final Color UNMOVED = new Color(0x85858F);
    private static final Stroke WHOLE = new BasicStroke(1.6f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
    private static final Stroke DASHED =
            new BasicStroke(1.3f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {4, 3}, 0);

    private final List<RedirectionPanel> panels;
    private final double names;
    private final double base;
    private final double alternative;
    private final double difference;
    private final double passed;
    private final double negligible;

    RedirectionPlot(List<RedirectionPanel> panels, double negligible) {
        this.negligible = negligible;
        this.panels = List.copyOf(panels);
        names = Math.min(NAMES_AT_MOST, widest(RedirectionPanel.Row::crossing, ""));
        base = widest(row -> Theme.persons(row.found().baseMean()), BASE_HEAD);
        alternative = widest(row -> Theme.persons(row.found().alternativeMean()), ALTERNATIVE_HEAD);
        difference = widest(RedirectionPanel.Row::words, DIFFERENCE_HEAD);
        passed = widest(RedirectionPanel.Row::passed, PASSED_HEAD);
    }

    private double widest(Function<RedirectionPanel.Row, String> words, String head) {
        return Stream.concat(Stream.of(head), rows().map(words))
                .mapToDouble(each -> Math.ceil(Lettering.width(each, Theme.LABEL)) + 1)
                .max()
                .orElse(0);
    }

    private Stream<RedirectionPanel.Row> rows() {
        return panels.stream().flatMap(panel -> panel.rows().stream());
    }

    /** All panels with the key. */
    Body body() {
        return new Body(
                KEY + panels.stream().mapToDouble(panel -> height(panel) + GAP).sum(), this::paint);
    }

    private static double height(RedirectionPanel panel) {
        return HEADING + COLUMN_HEADS + panel.rows().size() * ROW + AXIS;
    }

    private void paint(Graphics2D graphics, Rectangle2D area) {
        key(graphics, area.getX(), area.getY() + KEY / 2);
        double top = area.getY() + KEY;
        for (RedirectionPanel panel : panels) {
            panel(graphics, panel, new Rectangle2D.Double(area.getX(), top, area.getWidth(), height(panel)));
            top += height(panel) + GAP;
        }
    }

    private void panel(Graphics2D graphics, RedirectionPanel panel, Rectangle2D area) {
        String heading = Lettering.fitted(
                panel.heading() + "; all crossings together " + Theme.signed(Math.rint(panel.balance())) + " attempts",
                Theme.STRONG_LABEL,
                area.getWidth());
        new Lettering.Text(heading, Theme.STRONG_LABEL, Theme.INK).left(graphics, area.getX(), area.getY() + 12);
        double top = area.getY() + HEADING + COLUMN_HEADS;
        double beside = base + alternative + difference + passed + 4 * MARGIN;
        Rectangle2D chart = new Rectangle2D.Double(
                area.getX() + names + MARGIN - END_ROOM,
                top,
                area.getWidth() - names - MARGIN - beside + 2 * END_ROOM,
                area.getMaxY() - top);
        NumberAxis axis = Theme.personsAxis(1.04 * greatest());
        axis.setLabel(null);
        Rectangle2D ground = Theme.draw(plot(axis, panel.rows().size()), graphics, chart)
                .getPlotInfo()
                .getDataArea();
        heads(graphics, ground.getMaxX(), top - 4);
        double row = ground.getHeight() / panel.rows().size();
        for (int r = 0; r < panel.rows().size(); r++) {
            double middle = ground.getY() + (r + 0.5) * row;
            words(graphics, panel.rows().get(r), area.getX(), ground.getMaxX(), middle);
            dumbbell(graphics, panel.rows().get(r), axis, ground, middle);
        }
    }

    private double greatest() {
        return rows().mapToDouble(row -> Math.max(row.found().baseMean(), row.greatest()))
                .max()
                .orElse(0);
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

    private void heads(Graphics2D graphics, double left, double y) {
        double right = left + MARGIN + base;
        new Lettering.Text(BASE_HEAD, Theme.SMALL, Theme.SOFT_INK).right(graphics, right, y);
        right += MARGIN + alternative;
        new Lettering.Text(ALTERNATIVE_HEAD, Theme.SMALL, Theme.SOFT_INK).right(graphics, right, y);
        new Lettering.Text(DIFFERENCE_HEAD, Theme.SMALL, Theme.SOFT_INK).left(graphics, right + MARGIN, y);
        right += 2 * MARGIN + difference + passed;
        new Lettering.Text(PASSED_HEAD, Theme.SMALL, Theme.SOFT_INK).right(graphics, right, y);
    }

    private void words(Graphics2D graphics, RedirectionPanel.Row row, double left, double beside, double middle) {
        Color ink = row.verdict().moved() ? Theme.INK : Theme.SOFT_INK;
        double line = Lettering.lineHeight(Theme.LABEL) - 1.5;
        List<String> lines = Lettering.wrapped(row.crossing(), Theme.LABEL, names, 2);
        double y = middle + Lettering.drop(Theme.LABEL) - line * (lines.size() - 1) / 2;
        for (String each : lines) {
            new Lettering.Text(each, Theme.LABEL, ink).right(graphics, left + names, y);
            y += line;
        }
        double right = beside + MARGIN + base;
        y = middle + Lettering.drop(Theme.LABEL);
        new Lettering.Text(Theme.persons(row.found().baseMean()), Theme.LABEL, ink).right(graphics, right, y);
        right += MARGIN + alternative;
        new Lettering.Text(Theme.persons(row.found().alternativeMean()), Theme.LABEL, ink).right(graphics, right, y);
        new Lettering.Text(row.words(), Theme.LABEL, ink).left(graphics, right + MARGIN, y);
        right += 2 * MARGIN + difference + passed;
        new Lettering.Text(row.passed(), Theme.LABEL, Theme.SOFT_INK).right(graphics, right, y);
    }

    private static void dumbbell(
            Graphics2D graphics, RedirectionPanel.Row row, NumberAxis axis, Rectangle2D ground, double middle) {
        Function<Double, Double> place = persons -> axis.valueToJava2D(persons, ground, RectangleEdge.BOTTOM);
        double from = place.apply(row.found().baseMean());
        double to = place.apply(row.found().alternativeMean());
        bar(graphics, row.verdict(), from, to, middle);
        whisker(graphics, row.verdict(), place.apply(Math.max(0, row.least())), place.apply(row.greatest()), middle);
        ends(graphics, row.verdict(), from, to, middle);
    }

    private static void bar(Graphics2D graphics, Verdict verdict, double from, double to, double middle) {
        graphics.setColor(colour(verdict));
        graphics.setStroke(verdict == Verdict.UNDECIDED ? DASHED : WHOLE);
        graphics.draw(new Line2D.Double(from, middle, to, middle));
    }

    private static void whisker(Graphics2D graphics, Verdict verdict, double least, double greatest, double middle) {
        graphics.setColor(colour(verdict));
        graphics.setStroke(Theme.HAIR);
        double y = middle + RADIUS + WHISKER;
        graphics.draw(new Line2D.Double(least, y, greatest, y));
        graphics.draw(new Line2D.Double(least, y - WHISKER / 2, least, y + WHISKER / 2));
        graphics.draw(new Line2D.Double(greatest, y - WHISKER / 2, greatest, y + WHISKER / 2));
    }

    /** A ring for the base, a disc for the alternative. */
    private static void ends(Graphics2D graphics, Verdict verdict, double from, double to, double middle) {
        graphics.setColor(colour(verdict));
        graphics.fill(new Ellipse2D.Double(to - RADIUS, middle - RADIUS, 2 * RADIUS, 2 * RADIUS));
        Ellipse2D ring = new Ellipse2D.Double(from - RADIUS, middle - RADIUS, 2 * RADIUS, 2 * RADIUS);
        graphics.setColor(Theme.GROUND);
        graphics.fill(ring);
        graphics.setColor(Theme.INK);
        graphics.setStroke(new BasicStroke(1.1f));
        graphics.draw(ring);
    }

    private static Color colour(Verdict verdict) {
        return verdict.moved() ? MOVED : UNMOVED;
    }

    private void key(Graphics2D graphics, double left, double middle) {
        double x = key(graphics, Verdict.MOVED_UP, "from base (ring) to alternative (disc): moved", left, middle);
        boolean intervals = rows().anyMatch(row -> row.found().n() > 1);
        key(
                graphics,
                Verdict.UNDECIDED,
                intervals
                        ? "undecided, or no difference larger than " + Theme.persons(negligible) + " persons"
                        : "undecided: one pair of runs has no interval",
                x,
                middle);
    }

    private static double key(Graphics2D graphics, Verdict verdict, String meaning, double left, double middle) {
        bar(graphics, verdict, left + RADIUS, left + 30 - RADIUS, middle);
        ends(graphics, verdict, left + RADIUS, left + 30 - RADIUS, middle);
        new Lettering.Text(meaning, Theme.LABEL, Theme.INK)
                .left(graphics, left + 36, middle + Lettering.drop(Theme.LABEL));
        return left + 36 + Lettering.width(meaning, Theme.LABEL) + 22;
    }
}
