package dispersal.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Stroke;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/** Indices over blocks, one panel an outcome, the factors listed below by the numbers at the ends of their lines. */
final class ConvergencePanels {

    /** Factors shown in a panel at most, besides the dummy. */
    static final int MOST = 5;

    /** Colours of the factors from the most important down. */
    static final List<Color> COLOURS = List.of(
            new Color(0x1F1F24), new Color(0xC06BFF), new Color(0x148F7D), new Color(0x5E6B00), new Color(0xA8C020));

    private static final double HEADING = 22;
    private static final double AXIS = 38;
    private static final double TOP_ROOM = 6;
    private static final double END_ROOM = 30;
    private static final double TALL = 320;
    private static final double SHORT = 170;
    private static final double NUMBER_SPACING = 10;
    private static final BasicStroke WHOLE = new BasicStroke(1.4f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
    private static final Stroke DASHED =
            new BasicStroke(1.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {4, 3}, 0);
    private static final Color CHANCE = new Color(0x8A8A94);

    private final List<Convergence> outcomes;
    private final Map<String, FactorLabel> labels;

    ConvergencePanels(List<Convergence> outcomes, Map<String, FactorLabel> labels) {
        this.outcomes = List.copyOf(outcomes);
        this.labels = Map.copyOf(labels);
    }

    /** All panels with the key; a sentence if there are none. */
    Body body() {
        if (outcomes.isEmpty()) {
            return PanelGrid.nothing();
        }
        int lines = outcomes.stream()
                .mapToInt(outcome -> factors(outcome).size())
                .max()
                .orElse(0);
        Key key = new Key(List.of(new Key.Entry("chance alone (dummy)", 24, (graphics, x, middle) -> {
                    graphics.setColor(CHANCE);
                    graphics.setStroke(DASHED);
                    graphics.draw(new Line2D.Double(x, middle, x + 24, middle));
                })))
                .and(Key.grades());
        PanelGrid grid = new PanelGrid(outcomes.size(), HEADING + plotHeight() + AXIS + lines * FactorList.ROW, key);
        return grid.body((graphics, panel, area) -> panel(graphics, outcomes.get(panel), area));
    }

    private double plotHeight() {
        return outcomes.size() == 1 ? TALL : SHORT;
    }

    private static List<Convergence.Course> factors(Convergence outcome) {
        return outcome.courses().stream()
                .filter(course -> !course.dummy())
                .limit(MOST)
                .toList();
    }

    private static List<Convergence.Course> shown(Convergence outcome) {
        List<Convergence.Course> shown = new ArrayList<>(factors(outcome));
        outcome.courses().stream().filter(Convergence.Course::dummy).forEach(shown::add);
        return shown;
    }

    private void panel(Graphics2D graphics, Convergence outcome, Rectangle2D area) {
        PanelGrid.heading(graphics, outcome.outcome().name() + ": " + Theme.measure(outcome.measure()), area);
        List<Convergence.Course> factors = factors(outcome);
        List<Convergence.Course> shown = shown(outcome);
        Rectangle2D chart = new Rectangle2D.Double(
                area.getX(), area.getY() + HEADING - TOP_ROOM, area.getWidth(), plotHeight() + AXIS + TOP_ROOM);
        NumberAxis across = blocks(shown);
        NumberAxis up = values(shown);
        Theme.stand(up);
        Rectangle2D ground = Theme.draw(plot(shown, across, up), graphics, chart)
                .getPlotInfo()
                .getDataArea();
        numbers(graphics, new Plane(across, up, ground), factors);
        list(outcome, factors)
                .paint(graphics, new Rectangle2D.Double(area.getX(), chart.getMaxY(), area.getWidth(), 1));
    }

    private static NumberAxis blocks(List<Convergence.Course> shown) {
        double[] blocks = shown.stream()
                .flatMap(course -> course.steps().stream())
                .mapToDouble(Convergence.Step::blocks)
                .sorted()
                .toArray();
        double first = blocks[0];
        double last = blocks[blocks.length - 1];
        NumberAxis axis = first < last ? Theme.numberAxis(first, last) : Theme.numberAxis(first - 1, last + 1);
        axis.setStandardTickUnits(NumberAxis.createIntegerTickUnits(Locale.ENGLISH));
        axis.setLabel("blocks");
        return axis;
    }

    private static NumberAxis values(List<Convergence.Course> shown) {
        double greatest = 0;
        double farthest = 0;
        double least = 0;
        for (Convergence.Course course : shown) {
            for (Convergence.Step step : course.steps()) {
                greatest = Math.max(greatest, Math.abs(step.band().mean()));
                farthest = Math.max(farthest, step.band().upper());
                least = Math.min(least, step.band().lower());
            }
        }
        // The first few blocks may have intervals that would leave no room for anything else.
        double reach = greatest > 0 ? 1.6 * greatest : 1;
        return Theme.numberAxis(Math.max(least, -reach), Math.min(Math.max(farthest, 0.1 * reach), reach));
    }

    private static XYPlot plot(List<Convergence.Course> shown, NumberAxis across, NumberAxis up) {
        YIntervalSeriesCollection intervals = new YIntervalSeriesCollection();
        DeviationRenderer renderer = new DeviationRenderer(true, false);
        renderer.setAlpha(0.16f);
        for (int s = 0; s < shown.size(); s++) {
            Convergence.Course course = shown.get(s);
            YIntervalSeries series = new YIntervalSeries(s);
            course.steps()
                    .forEach(step -> series.add(
                            step.blocks(),
                            step.band().mean(),
                            Math.max(up.getLowerBound(), step.band().lower()),
                            Math.min(up.getUpperBound(), step.band().upper())));
            intervals.addSeries(series);
            Color colour = course.dummy() ? CHANCE : COLOURS.get(s);
            renderer.setSeriesPaint(s, colour);
            renderer.setSeriesFillPaint(s, colour);
            renderer.setSeriesStroke(s, course.dummy() ? DASHED : WHOLE);
        }
        XYPlot plot = new XYPlot(intervals, across, up, renderer);
        plot.setInsets(new RectangleInsets(TOP_ROOM, 0, 0, END_ROOM));
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinePaint(Theme.GRID);
        plot.setRangeGridlineStroke(Theme.HAIR);
        return plot;
    }

    /** Numbers the lines at their ends, apart from one another. */
    private static void numbers(Graphics2D graphics, Plane plane, List<Convergence.Course> factors) {
        List<Integer> order = new ArrayList<>();
        List<Point2D> ends = new ArrayList<>();
        for (int f = 0; f < factors.size(); f++) {
            List<Convergence.Step> steps = factors.get(f).steps();
            Convergence.Step last = steps.get(steps.size() - 1);
            ends.add(plane.point(last.blocks(), last.band().mean()));
            order.add(f);
        }
        order.sort(Comparator.comparingDouble(f -> ends.get(f).getY()));
        double[] wished = order.stream().mapToDouble(f -> ends.get(f).getY()).toArray();
        double[] placed = LabelColumn.place(
                wished, NUMBER_SPACING, plane.ground().getY(), plane.ground().getMaxY());
        for (int i = 0; i < placed.length; i++) {
            int f = order.get(i);
            double x = plane.ground().getMaxX() + 14;
            graphics.setColor(Theme.LEADER);
            graphics.setStroke(Theme.HAIR);
            graphics.draw(new Line2D.Double(ends.get(f).getX() + 1, ends.get(f).getY(), x - 5, placed[i]));
            new Lettering.Text(String.valueOf(f + 1), Lettering.bold(9.5), COLOURS.get(f))
                    .centre(graphics, x, placed[i] + Lettering.drop(Lettering.bold(9.5)));
        }
    }

    private FactorList list(Convergence outcome, List<Convergence.Course> factors) {
        List<FactorList.Line> lines = new ArrayList<>();
        for (int f = 0; f < factors.size(); f++) {
            Convergence.Course course = factors.get(f);
            Band band = course.steps().get(course.steps().size() - 1).band();
            lines.add(new FactorList.Line(
                    labels.getOrDefault(course.factor(), FactorLabel.of(course.factor(), "", "")),
                    Theme.interval(band),
                    COLOURS.get(f)));
        }
        return new FactorList(lines);
    }
}
