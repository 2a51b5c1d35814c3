package dispersal.report;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.List;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.category.DefaultCategoryDataset;

/** Bars of equal length, one an origin, divided by the shares of fates. */
final class ShareBars {

    private static final double HEAD = 26;
    private static final double ROW = 15.5;
    private static final double NAMES_AT_MOST = 230;
    private static final double LEAST_NUMBERED = 0.06;

    private final Tally tally;
    private final List<String> origins;
    private final Tables tables;
    private final List<Fate> fates;
    private final Legend legend;

    ShareBars(Tally tally, List<String> origins, Tables tables) {
        this.tally = tally;
        this.origins = List.copyOf(origins);
        this.tables = tables;
        this.fates = Arrays.stream(Fate.values())
                .filter(fate -> tally.columnMean(fate.word()) > 0)
                .toList();
        this.legend = new Legend(fates.stream()
                .map(fate -> new Legend.Entry(fate.label(), Theme.colour(fate)))
                .toList());
    }

    /** The bars with their legend. */
    Body body() {
        return new Body(legend.height(Plate.CONTENT) + HEAD + origins.size() * ROW, this::paint);
    }

    private void paint(Graphics2D graphics, Rectangle2D area) {
        legend.paint(graphics, area.getX(), area.getY(), area.getWidth());
        double top = area.getY() + legend.height(area.getWidth()) + HEAD;
        double labels = labelWidth();
        Rectangle2D chart =
                new Rectangle2D.Double(area.getX() + labels, top, area.getWidth() - labels - 12, area.getMaxY() - top);
        CategoryPlot plot = plot();
        // The plot has no axes of its own to leave room for; labels are set beside it.
        Rectangle2D bars = Theme.draw(plot, graphics, chart).getPlotInfo().getDataArea();
        new Lettering.Text("persons", Theme.SMALL, Theme.SOFT_INK).right(graphics, bars.getX() - 8, bars.getY() - 4);
        for (int quarter = 0; quarter <= 4; quarter++) {
            String words = 25 * quarter + "%";
            double shift = Lettering.width(words, Theme.SMALL) * quarter / 4;
            double x = bars.getX() + bars.getWidth() * quarter / 4 - shift;
            new Lettering.Text(words, Theme.SMALL, Theme.SOFT_INK).left(graphics, x, bars.getY() - 4);
        }
        for (int i = 0; i < origins.size(); i++) {
            double middle = plot.getDomainAxis().getCategoryMiddle(i, origins.size(), bars, RectangleEdge.LEFT);
            row(graphics, origins.get(i), bars, middle);
        }
    }

    private double numberWidth() {
        return 10
                + origins.stream()
                        .mapToDouble(
                                origin -> Lettering.width(Theme.persons(tally.rowMean(origin)), Theme.STRONG_LABEL))
                        .max()
                        .orElse(0);
    }

    private double labelWidth() {
        double widest = origins.stream()
                .mapToDouble(origin -> Lettering.width(tables.nameOf(origin), Theme.LABEL))
                .max()
                .orElse(0);
        return Math.min(NAMES_AT_MOST, Math.ceil(widest) + 1) + numberWidth() + 8;
    }

    private void row(Graphics2D graphics, String origin, Rectangle2D bars, double middle) {
        double base = middle + Lettering.drop(Theme.LABEL);
        String persons = Theme.persons(tally.rowMean(origin));
        new Lettering.Text(persons, Theme.STRONG_LABEL, Theme.INK).right(graphics, bars.getX() - 8, base);
        double right = bars.getX() - 8 - numberWidth();
        String name = Lettering.fitted(tables.nameOf(origin), Theme.LABEL, right - Plate.RIM);
        new Lettering.Text(name, Theme.LABEL, Theme.INK).right(graphics, right, base);
        double from = 0;
        for (Fate fate : fates) {
            double share = FatesByOrigin.share(tally, origin, fate);
            if (share >= LEAST_NUMBERED) {
                Color ink = Theme.inkOn(Theme.colour(fate));
                new Lettering.Text(String.valueOf(Math.round(100 * share)), Lettering.plain(8.5), ink)
                        .centre(graphics, bars.getX() + bars.getWidth() * (from + share / 2), base - 0.7);
            }
            from += share;
        }
    }

    private CategoryPlot plot() {
        DefaultCategoryDataset shares = new DefaultCategoryDataset();
        for (String origin : origins) {
            fates.forEach(fate -> shares.addValue(FatesByOrigin.share(tally, origin, fate), fate, origin));
        }
        CategoryAxis names = new CategoryAxis();
        names.setVisible(false);
        names.setCategoryMargin(0.16);
        names.setLowerMargin(0);
        names.setUpperMargin(0);
        CategoryPlot plot = new CategoryPlot(shares, names, shareAxis(), renderer());
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        plot.setRangeGridlinesVisible(false);
        plot.setDomainGridlinesVisible(false);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        return plot;
    }

    private StackedBarRenderer renderer() {
        StackedBarRenderer renderer = new StackedBarRenderer();
        renderer.setBarPainter(new StandardBarPainter());
        renderer.setShadowVisible(false);
        renderer.setDrawBarOutline(true);
        renderer.setMaximumBarWidth(1);
        for (int s = 0; s < fates.size(); s++) {
            renderer.setSeriesPaint(s, Theme.colour(fates.get(s)));
            renderer.setSeriesOutlinePaint(s, Theme.GROUND);
            renderer.setSeriesOutlineStroke(s, Theme.HAIR);
        }
        return renderer;
    }

    private static NumberAxis shareAxis() {
        NumberAxis axis = new NumberAxis();
        axis.setRange(0, 1);
        axis.setVisible(false);
        return axis;
    }
}
