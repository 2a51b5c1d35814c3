package dispersal.report;

import dispersal.report.CrossingOutcomes.Outcome;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.CombinedDomainCategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.category.DefaultCategoryDataset;

/** A grid of bars, one row a crossing and one column a period, each bar divided by outcomes, the attempts over it. */
final class CrossingGrid {

    private static final double ROW = 31;
    private static final double BAR_SHARE = 0.36;
    private static final double HEAD = 26;
    private static final double NAMES_AT_MOST = 150;
    private static final double GAP = 11;
    private static final double MARGIN = 12;
    private static final Font SHARE = Lettering.plain(8.5);

    private final Tally attempts;
    private final List<Counted> counts;
    private final CrossingOutcomes.Periods periods;
    private final Tables tables;
    private final List<String> crossings;
    private final Legend legend;

    CrossingGrid(Tally attempts, List<Counted> counts, CrossingOutcomes.Periods periods, Tables tables) {
        this.attempts = attempts;
        this.counts = List.copyOf(counts);
        this.periods = periods;
        this.tables = tables;
        this.crossings = attempts.rows().stream()
                .sorted(Comparator.comparingDouble((String crossing) -> -attempts.rowMean(crossing))
                        .thenComparing(crossing -> crossing))
                .toList();
        this.legend = new Legend(counts.stream()
                .map(Counted::outcome)
                .map(outcome -> new Legend.Entry(outcome.label(), new Color(outcome.rgb())))
                .toList());
    }

    /** Persons with an outcome, by crossing and period. */
    record Counted(Outcome outcome, Tally tally) {}

    /** The grid with its legend. */
    Body body() {
        return new Body(legend.height(Plate.CONTENT) + HEAD + crossings.size() * ROW, this::paint);
    }

    private void paint(Graphics2D graphics, Rectangle2D area) {
        legend.paint(graphics, area.getX(), area.getY(), area.getWidth());
        double top = area.getY() + legend.height(area.getWidth()) + HEAD;
        double names = nameWidth() + MARGIN;
        Rectangle2D chart =
                new Rectangle2D.Double(area.getX() + names, top, area.getWidth() - names, area.getMaxY() - top);
        CategoryAxis axis = rows();
        CombinedDomainCategoryPlot plots = new CombinedDomainCategoryPlot(axis);
        plots.setOrientation(PlotOrientation.HORIZONTAL);
        plots.setGap(GAP);
        plots.setInsets(RectangleInsets.ZERO_INSETS);
        periods.all().forEach(period -> plots.add(plot(period)));
        ChartRenderingInfo info = Theme.draw(plots, graphics, chart);
        for (int p = 0; p < periods.all().size(); p++) {
            column(
                    graphics,
                    axis,
                    periods.all().get(p),
                    info.getPlotInfo().getSubplotInfo(p).getDataArea());
        }
        Rectangle2D first = info.getPlotInfo().getSubplotInfo(0).getDataArea();
        for (int c = 0; c < crossings.size(); c++) {
            name(graphics, c, axis.getCategoryMiddle(c, crossings.size(), first, RectangleEdge.LEFT), names - MARGIN);
        }
    }

    /** Rows of equal height, of which the bar takes a share in the middle. */
    private CategoryAxis rows() {
        int count = crossings.size();
        CategoryAxis axis = new CategoryAxis();
        axis.setVisible(false);
        axis.setLowerMargin((1 - BAR_SHARE) / 2 / count);
        axis.setUpperMargin((1 - BAR_SHARE) / 2 / count);
        axis.setCategoryMargin((1 - BAR_SHARE) * (count - 1) / count);
        return axis;
    }

    private void name(Graphics2D graphics, int crossing, double middle, double room) {
        List<String> lines = Lettering.wrapped(tables.nameOf(crossings.get(crossing)), Theme.LABEL, room, 2);
        double line = Lettering.lineHeight(Theme.LABEL) - 1.5;
        double base = middle + Lettering.drop(Theme.LABEL) - line * (lines.size() - 1) / 2 - 3;
        for (String words : lines) {
            new Lettering.Text(words, Theme.LABEL, Theme.INK).right(graphics, Plate.RIM + room, base);
            base += line;
        }
    }

    private double nameWidth() {
        double widest = crossings.stream()
                .mapToDouble(crossing -> Lettering.width(tables.nameOf(crossing), Theme.LABEL))
                .max()
                .orElse(0);
        return Math.min(NAMES_AT_MOST, Math.ceil(widest) + 1);
    }

    private void column(Graphics2D graphics, CategoryAxis axis, String period, Rectangle2D cells) {
        new Lettering.Text(period, Theme.STRONG_LABEL, Theme.INK).left(graphics, cells.getX(), cells.getY() - 6);
        boolean shares = showsShares();
        for (int c = 0; c < crossings.size(); c++) {
            double base = axis.getCategoryMiddle(c, crossings.size(), cells, RectangleEdge.LEFT) - 8;
            double persons = attempts.mean(crossings.get(c), period);
            Color ink = persons > 0 ? Theme.INK : Theme.LEADER;
            new Lettering.Text(Theme.persons(persons), Theme.SMALL, ink).left(graphics, cells.getX(), base);
            if (shares && persons > 0) {
                new Lettering.Text(passed(crossings.get(c), period), SHARE, Theme.SOFT_INK)
                        .right(graphics, cells.getMaxX(), base);
            }
        }
    }

    /** Whether there is room for the share passed beside the attempts in every cell; if not, it is left out everywhere. */
    boolean showsShares() {
        int columns = periods.all().size();
        double width = (Plate.CONTENT - nameWidth() - MARGIN - (columns - 1) * GAP) / columns;
        return crossings.stream()
                .allMatch(crossing -> periods.all().stream()
                        .filter(period -> attempts.mean(crossing, period) > 0)
                        .allMatch(period -> Lettering.width(Theme.persons(attempts.mean(crossing, period)), Theme.SMALL)
                                        + 5
                                        + Lettering.width(passed(crossing, period), SHARE)
                                <= width));
    }

    private String passed(String crossing, String period) {
        double persons = counts.stream()
                .filter(count -> count.outcome() == Outcome.PASSED)
                .mapToDouble(count -> count.tally().mean(crossing, period))
                .sum();
        return percent(persons / attempts.mean(crossing, period));
    }

    private static String percent(double share) {
        return Math.round(100 * share) + "%";
    }

    private CategoryPlot plot(String period) {
        DefaultCategoryDataset shares = new DefaultCategoryDataset();
        for (String crossing : crossings) {
            double all = attempts.mean(crossing, period);
            for (Counted count : counts) {
                double persons = count.tally().mean(crossing, period);
                shares.addValue(all > 0 ? persons / all : 0, count.outcome(), crossing);
            }
        }
        NumberAxis axis = new NumberAxis();
        axis.setRange(0, 1);
        axis.setVisible(false);
        StackedBarRenderer renderer = new StackedBarRenderer();
        renderer.setBarPainter(new StandardBarPainter());
        renderer.setShadowVisible(false);
        renderer.setDrawBarOutline(false);
        for (int s = 0; s < counts.size(); s++) {
            renderer.setSeriesPaint(s, new Color(counts.get(s).outcome().rgb()));
        }
        CategoryPlot plot = new CategoryPlot(shares, null, axis, renderer);
        plot.setBackgroundPaint(Theme.GROUND);
        plot.setOutlineVisible(false);
        plot.setRangeGridlinesVisible(false);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        return plot;
    }
}
