package dispersal.report;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.IntervalMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYSeriesCollection;

/** Bars of factors with their intervals, in the colour of the evidence, one panel an outcome. */
final class BarPanels {

    private static final double ROW = 17;
    private static final double HEADING = 20;
    private static final double AXIS = 38;
    private static final double NOTE = 40;
    // Numbers at the ends of the axis are centred under them and need room beyond.
    private static final double END_ROOM = 26;
    private static final double MARGIN = 6;
    private static final double LABELS_AT_MOST = 0.5;
    private static final double AXIS_MARGIN = 0.03;

    private final List<BarPanel> panels;
    private final PanelGrid grid;

    private BarPanels(List<BarPanel> panels, Key key) {
        this.panels = List.copyOf(panels);
        int rows = panels.stream().mapToInt(panel -> panel.rows().size()).max().orElse(0);
        grid = new PanelGrid(panels.size(), HEADING + rows * ROW + AXIS + NOTE, key);
    }

    /** All panels with the key; a sentence if there are none. */
    static Body body(List<BarPanel> panels, Key key) {
        return panels.isEmpty() ? PanelGrid.nothing() : new BarPanels(panels, key).body();
    }

    private Body body() {
        return grid.body((graphics, panel, area) -> panel(graphics, panels.get(panel), area));
    }

    private static void panel(Graphics2D graphics, BarPanel panel, Rectangle2D area) {
        PanelGrid.heading(graphics, panel.heading(), area);
        double labels = Math.min(
                LABELS_AT_MOST * area.getWidth(),
                Math.ceil(panel.rows().stream()
                        .mapToDouble(row -> row.label().width(Theme.SMALL))
                        .max()
                        .orElse(0)));
        double height = panel.rows().size() * ROW;
        NumberAxis axis = axis(panel, area.getWidth() - labels - MARGIN - END_ROOM);
        Rectangle2D chart = new Rectangle2D.Double(
                area.getX() + labels + MARGIN - END_ROOM,
                area.getY() + HEADING,
                area.getWidth() - labels - MARGIN + END_ROOM,
                height + AXIS);
        Rectangle2D ground =
                Theme.draw(plot(axis, panel), graphics, chart).getPlotInfo().getDataArea();
        FactorBars bars = new FactorBars(axis, ground);
        graphics.setColor(Theme.INK);
        graphics.setStroke(new BasicStroke(1f));
        graphics.draw(new Line2D.Double(bars.at(0), ground.getY(), bars.at(0), ground.getMaxY()));
        double row = ground.getHeight() / panel.rows().size();
        for (int r = 0; r < panel.rows().size(); r++) {
            double middle = ground.getY() + (r + 0.5) * row;
            panel.rows().get(r).label().right(graphics, ground.getX() - MARGIN, middle, labels);
            bars.paint(graphics, panel.rows().get(r), middle);
        }
        PanelGrid.note(
                graphics, panel.note(), new Rectangle2D.Double(area.getX(), chart.getMaxY(), area.getWidth(), NOTE));
    }

    private static NumberAxis axis(BarPanel panel, double room) {
        double margin = AXIS_MARGIN * (panel.greatest() - panel.least());
        NumberAxis axis = Theme.numberAxis(
                panel.least() < 0 ? panel.least() - margin : 0, panel.greatest() > 0 ? panel.greatest() + margin : 0);
        Theme.ticks(axis, room);
        axis.setLabel(panel.unit());
        return axis;
    }

    private static XYPlot plot(NumberAxis axis, BarPanel panel) {
        NumberAxis height = new NumberAxis();
        height.setVisible(false);
        height.setRange(0, panel.rows().size());
        // Without a renderer, however empty, no grid is drawn.
        XYPlot plot = new XYPlot(new XYSeriesCollection(), axis, height, new XYLineAndShapeRenderer());
        plot.setInsets(new RectangleInsets(0, END_ROOM, 0, END_ROOM));
        plot.setDomainGridlinePaint(Theme.GRID);
        plot.setDomainGridlineStroke(Theme.HAIR);
        plot.setRangeGridlinesVisible(false);
        panel.floor()
                .map(floor -> new IntervalMarker(floor.from(), floor.to(), FactorBars.FLOOR))
                .ifPresent(band -> {
                    band.setAlpha(1f);
                    plot.addDomainMarker(band, Layer.BACKGROUND);
                });
        return plot;
    }
}
