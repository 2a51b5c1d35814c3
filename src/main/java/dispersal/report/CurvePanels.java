package dispersal.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/** Outcomes over one factor, one panel an outcome. */
final class CurvePanels {

    private static final double HEADING = 34;
    private static final double AXIS = 24;
    private static final double NAME = 16;
    private static final double TOP_ROOM = 6;
    private static final double END_ROOM = 26;
    private static final double TALL = 340;
    private static final double SHORT = 170;
    private static final Color CURVE = new Color(0x0B68C8);

    private final List<Responses> outcomes;
    private final FactorLabel factor;

    CurvePanels(List<Responses> outcomes, FactorLabel factor) {
        this.outcomes = List.copyOf(outcomes);
        this.factor = factor;
    }

    /** All panels; a sentence if there are none. */
    Body body() {
        if (outcomes.isEmpty()) {
            return PanelGrid.nothing();
        }
        Key key = new Key(factor.grade() == EvidenceGrade.NONE ? List.of() : Key.grades());
        return new PanelGrid(outcomes.size(), HEADING + plotHeight() + AXIS + NAME, key)
                .body((graphics, panel, area) -> panel(graphics, outcomes.get(panel), area));
    }

    private double plotHeight() {
        return outcomes.size() == 1 ? TALL : SHORT;
    }

    private void panel(Graphics2D graphics, Responses outcome, Rectangle2D area) {
        PanelGrid.heading(graphics, outcome.outcome().name(), area);
        new Lettering.Text(outcome.outcome().unit(), Theme.SMALL, Theme.SOFT_INK)
                .left(graphics, area.getX(), area.getY() + HEADING - 8);
        Rectangle2D chart = new Rectangle2D.Double(
                area.getX(), area.getY() + HEADING - TOP_ROOM, area.getWidth(), plotHeight() + AXIS + TOP_ROOM);
        Rectangle2D ground =
                Theme.draw(plot(outcome), graphics, chart).getPlotInfo().getDataArea();
        double room = area.getMaxX() - ground.getX();
        factor.left(graphics, ground.getX(), chart.getMaxY() + NAME / 2, room);
    }

    private static XYPlot plot(Responses outcome) {
        YIntervalSeries series = new YIntervalSeries(outcome.outcome().name());
        double leastX = Double.POSITIVE_INFINITY;
        double greatestX = Double.NEGATIVE_INFINITY;
        double least = Double.POSITIVE_INFINITY;
        double greatest = Double.NEGATIVE_INFINITY;
        for (Responses.Point point : outcome.points().stream()
                .sorted(Comparator.comparingDouble(point -> point.values().get(0)))
                .toList()) {
            double x = point.values().get(0);
            series.add(
                    x, point.band().mean(), point.band().lower(), point.band().upper());
            leastX = Math.min(leastX, x);
            greatestX = Math.max(greatestX, x);
            least = Math.min(least, point.band().lower());
            greatest = Math.max(greatest, point.band().upper());
        }
        YIntervalSeriesCollection intervals = new YIntervalSeriesCollection();
        intervals.addSeries(series);
        NumberAxis up = wider(least, greatest, 0.08);
        Theme.stand(up);
        XYPlot plot = new XYPlot(intervals, wider(leastX, greatestX, 0.03), up, renderer());
        plot.setInsets(new RectangleInsets(TOP_ROOM, 0, 0, END_ROOM));
        plot.setDomainGridlinePaint(Theme.GRID);
        plot.setRangeGridlinePaint(Theme.GRID);
        plot.setDomainGridlineStroke(Theme.HAIR);
        plot.setRangeGridlineStroke(Theme.HAIR);
        return plot;
    }

    private static NumberAxis wider(double least, double greatest, double share) {
        double margin = greatest > least ? share * (greatest - least) : Math.max(1e-9, 0.05 * Math.abs(least));
        margin = margin > 1e-9 || greatest > least ? margin : 1;
        return Theme.numberAxis(least - margin, greatest + margin);
    }

    private static DeviationRenderer renderer() {
        DeviationRenderer renderer = new DeviationRenderer(true, true);
        renderer.setAlpha(0.22f);
        renderer.setSeriesPaint(0, CURVE);
        renderer.setSeriesFillPaint(0, CURVE);
        renderer.setSeriesStroke(0, new BasicStroke(1.3f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
        renderer.setSeriesShape(0, new Ellipse2D.Double(-2.6, -2.6, 5.2, 5.2));
        return renderer;
    }
}
