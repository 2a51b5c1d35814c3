package dispersal.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Stroke;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.axis.DateAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CombinedDomainXYPlot;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/** A block of small panels for each alternative: bands of base and alternative, and below them the band of their difference. */
final class BandPanels {

    private static final int COLUMNS = 2;
    private static final double CELL = 228;
    private static final double BLOCK_HEADING = 22;
    private static final double HEADING = 18;
    private static final double COLUMN_GAP = 8;
    private static final double GAP = 22;
    // The last date's label is centred under the end of the axis and needs room beyond it.
    private static final double END_ROOM = 26;
    private static final double TOP_ROOM = 8;
    private static final double HALF_WEEK_MILLIS = 3.5 * 24 * 3600 * 1000;
    private static final Color BASE = new Color(0x77777F);
    private static final Color ALTERNATIVE = new Color(0x0B68C8);
    private static final Color DIFFERENCE = new Color(0xD55B13);
    private static final Stroke DASHED =
            new BasicStroke(1.3f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {5, 3}, 0);
    private static final Stroke WHOLE = new BasicStroke(1.3f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);

    private static final RectangleInsets TIGHT = new RectangleInsets(3, 4, 3, 4);

    private final List<StockPairs> pairs;
    private final Legend legend;

    BandPanels(String base, List<StockPairs> pairs) {
        this.pairs = List.copyOf(pairs);
        this.legend = new Legend(List.of(
                new Legend.Entry(base + " (dashed)", BASE),
                new Legend.Entry("alternative", ALTERNATIVE),
                new Legend.Entry("alternative minus base", DIFFERENCE)));
    }

    /** All blocks with the legend. */
    Body body() {
        double height = legend.height(Plate.CONTENT);
        for (StockPairs pair : pairs) {
            height += BLOCK_HEADING + rows(pair) * CELL;
        }
        return new Body(height, this::paint);
    }

    private static int rows(StockPairs pair) {
        return (pair.fates().size() + COLUMNS - 1) / COLUMNS;
    }

    private void paint(Graphics2D graphics, Rectangle2D area) {
        legend.paint(graphics, area.getX(), area.getY(), area.getWidth());
        double top = area.getY() + legend.height(area.getWidth());
        double width = (area.getWidth() - COLUMN_GAP) / COLUMNS;
        for (StockPairs pair : pairs) {
            String heading = pair.alternative() + ", "
                    + (pair.count() == 1 ? "1 pair of runs" : pair.count() + " pairs of runs");
            new Lettering.Text(
                            Lettering.fitted(heading, Theme.STRONG_LABEL, area.getWidth()),
                            Theme.STRONG_LABEL,
                            Theme.INK)
                    .left(graphics, area.getX(), top + 15);
            top += BLOCK_HEADING;
            for (int f = 0; f < pair.fates().size(); f++) {
                double left = area.getX() + f % COLUMNS * (width + COLUMN_GAP);
                double upper = top + Math.floorDiv(f, COLUMNS) * CELL;
                cell(graphics, pair, pair.fates().get(f), new Rectangle2D.Double(left, upper, width, CELL));
            }
            top += rows(pair) * CELL;
        }
    }

    private static void cell(Graphics2D graphics, StockPairs pair, Fate fate, Rectangle2D area) {
        CombinedDomainXYPlot plots = new CombinedDomainXYPlot(dates(pair));
        plots.setGap(GAP);
        plots.setInsets(new RectangleInsets(TOP_ROOM, 0, 0, END_ROOM));
        plots.add(levels(pair, fate), 8);
        plots.add(difference(pair, fate), 5);
        Rectangle2D chart = new Rectangle2D.Double(
                area.getX(), area.getY() + HEADING - TOP_ROOM, area.getWidth(), area.getHeight() - HEADING);
        ChartRenderingInfo info = Theme.draw(plots, graphics, chart);
        Rectangle2D upper = info.getPlotInfo().getSubplotInfo(0).getDataArea();
        Rectangle2D lower = info.getPlotInfo().getSubplotInfo(1).getDataArea();
        new Lettering.Text(fate.label(), Theme.STRONG_LABEL, Theme.INK).left(graphics, upper.getX(), upper.getY() - 6);
        new Lettering.Text("difference", Theme.SMALL, Theme.SOFT_INK).left(graphics, lower.getX(), lower.getY() - 5);
    }

    private static DateAxis dates(StockPairs pair) {
        LocalDate first = date(pair.dates().get(0));
        LocalDate last = date(pair.dates().get(pair.dates().size() - 1));
        return first.equals(last)
                ? Calendar.narrowAxis(first.minusDays(7), last.plusDays(7))
                : Calendar.narrowAxis(first, last);
    }

    private static LocalDate date(String cell) {
        return Calendar.date(cell, "paired_stocks.date");
    }

    private static XYPlot levels(StockPairs pair, Fate fate) {
        YIntervalSeriesCollection data = new YIntervalSeriesCollection();
        data.addSeries(series("base", pair, date -> StockPairs.stock(pair.base(), date, fate)));
        data.addSeries(series("alternative", pair, date -> StockPairs.stock(pair.other(), date, fate)));
        DeviationRenderer renderer = renderer();
        dress(renderer, 0, BASE, DASHED);
        dress(renderer, 1, ALTERNATIVE, WHOLE);
        NumberAxis axis = Theme.personsAxis(1.04 * greatest(data));
        axis.setLabel(null);
        axis.setTickLabelInsets(TIGHT);
        return plot(data, axis, renderer);
    }

    private static XYPlot difference(StockPairs pair, Fate fate) {
        YIntervalSeriesCollection data = new YIntervalSeriesCollection();
        data.addSeries(series("difference", pair, date -> pair.difference(date, fate)));
        DeviationRenderer renderer = renderer();
        dress(renderer, 0, DIFFERENCE, WHOLE);
        NumberAxis axis = Theme.differenceAxis(least(data), greatest(data));
        axis.setTickLabelInsets(TIGHT);
        XYPlot plot = plot(data, axis, renderer);
        plot.addRangeMarker(new ValueMarker(0, Theme.INK, new BasicStroke(0.8f)));
        return plot;
    }

    private static YIntervalSeries series(String name, StockPairs pair, Function<String, Band> bands) {
        YIntervalSeries series = new YIntervalSeries(name);
        boolean single = pair.dates().size() == 1;
        for (String date : pair.dates()) {
            Band band = bands.apply(date);
            double time = Calendar.millis(date(date));
            // A single date has no width; it is shown as the week around it.
            if (single) {
                series.add(time - HALF_WEEK_MILLIS, band.mean(), band.lower(), band.upper());
            }
            series.add(single ? time + HALF_WEEK_MILLIS : time, band.mean(), band.lower(), band.upper());
        }
        return series;
    }

    private static DeviationRenderer renderer() {
        DeviationRenderer renderer = new DeviationRenderer(true, false);
        renderer.setAlpha(0.3f);
        return renderer;
    }

    private static void dress(DeviationRenderer renderer, int series, Color colour, Stroke stroke) {
        renderer.setSeriesPaint(series, colour);
        renderer.setSeriesFillPaint(series, colour);
        renderer.setSeriesStroke(series, stroke);
    }

    private static XYPlot plot(YIntervalSeriesCollection data, NumberAxis axis, DeviationRenderer renderer) {
        XYPlot plot = new XYPlot(data, null, axis, renderer);
        plot.setBackgroundPaint(Theme.GROUND);
        plot.setOutlineVisible(false);
        plot.setDomainGridlinePaint(Theme.GRID);
        plot.setRangeGridlinePaint(Theme.GRID);
        plot.setDomainGridlineStroke(Theme.HAIR);
        plot.setRangeGridlineStroke(Theme.HAIR);
        return plot;
    }

    private static double greatest(YIntervalSeriesCollection data) {
        double greatest = 0;
        for (int s = 0; s < data.getSeriesCount(); s++) {
            for (int i = 0; i < data.getItemCount(s); i++) {
                greatest = Math.max(greatest, data.getEndYValue(s, i));
            }
        }
        return greatest;
    }

    private static double least(YIntervalSeriesCollection data) {
        double least = 0;
        for (int i = 0; i < data.getItemCount(0); i++) {
            least = Math.min(least, data.getStartYValue(0, i));
        }
        return least;
    }
}
