package dispersal.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.axis.DateAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CombinedDomainXYPlot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/** The two panels of stocks over a calendar: all fates stacked, and the stocks most asked for with their band. */
final class StockPanels {

    private static final List<Fate> HEADLINES = List.of(Fate.RETURNED, Fate.KILLED, Fate.DETAINED, Fate.RELOCATED);
    private static final double LABELS_AT_MOST = 290;
    // The last date's label is centred under the end of the axis and needs room beyond it.
    private static final double END_ROOM = 30;
    private static final double HEADING = 16;
    // So does the number at the upper end of the axis of persons.
    private static final double TOP_ROOM = 8;
    private static final double GAP = 30;
    private static final double HALF_WEEK_MILLIS = 3.5 * 24 * 3600 * 1000;

    private final Tally tally;
    private final Caption caption;
    private final List<String> rows = new ArrayList<>();
    private final List<Double> times = new ArrayList<>();
    private final List<Fate> fates;
    private final LocalDate first;
    private final LocalDate last;

    StockPanels(Tally tally, Caption caption) {
        this.tally = tally;
        this.caption = caption;
        List<String> dates = tally.sortedRows();
        this.first = Calendar.date(dates.get(0), "stocks.date");
        this.last = Calendar.date(dates.get(dates.size() - 1), "stocks.date");
        for (String date : dates) {
            double time = Calendar.millis(Calendar.date(date, "stocks.date"));
            if (dates.size() == 1) {
                // A single date has no width; it is shown as the week around it.
                rows.add(date);
                times.add(time - HALF_WEEK_MILLIS);
            }
            rows.add(date);
            times.add(dates.size() == 1 ? time + HALF_WEEK_MILLIS : time);
        }
        this.fates = Arrays.stream(Fate.values())
                .filter(fate -> tally.columnMean(fate.word()) > 0)
                .toList();
    }

    /** Both panels. */
    Body body() {
        double upper = Math.max(330, SideLabels.heightOf(fates.size()));
        return new Body(HEADING + upper + GAP + 180, this::paint);
    }

    private void paint(Graphics2D graphics, Rectangle2D area) {
        NumberAxis all = Theme.personsAxis(greatestTotal());
        NumberAxis single = Theme.personsAxis(1.04 * greatestHeadline());
        double labels = Math.max(
                SideLabels.widthOf(stackLabels(all, area), LABELS_AT_MOST),
                SideLabels.widthOf(headlineLabels(single, area), LABELS_AT_MOST));
        CombinedDomainXYPlot plots = new CombinedDomainXYPlot(dateAxis());
        plots.setGap(GAP);
        plots.setInsets(new RectangleInsets(TOP_ROOM, 0, 0, END_ROOM));
        plots.add(panel(stacked(), all, this::dressStack), 11);
        plots.add(panel(headlines(), single, this::dressHeadlines), 6);
        Rectangle2D chart = new Rectangle2D.Double(
                area.getX(),
                area.getY() + HEADING - TOP_ROOM,
                area.getWidth() - labels + END_ROOM,
                area.getHeight() - HEADING + TOP_ROOM);
        ChartRenderingInfo info = Theme.draw(plots, graphics, chart);
        Rectangle2D upper = info.getPlotInfo().getSubplotInfo(0).getDataArea();
        Rectangle2D lower = info.getPlotInfo().getSubplotInfo(1).getDataArea();
        heading(graphics, "All persons by fate", upper);
        heading(
                graphics,
                caption.hasBand() ? "Selected stocks: mean and 5th to 95th percentile" : "Selected stocks",
                lower);
        SideLabels.right(graphics, stackLabels(all, upper), column(upper, area));
        SideLabels.right(graphics, headlineLabels(single, lower), column(lower, area));
    }

    private DateAxis dateAxis() {
        return first.equals(last) ? Calendar.axis(first.minusDays(7), last.plusDays(7)) : Calendar.axis(first, last);
    }

    private static Rectangle2D column(Rectangle2D panel, Rectangle2D area) {
        return new Rectangle2D.Double(
                panel.getMaxX(), panel.getY(), area.getMaxX() - panel.getMaxX(), panel.getHeight());
    }

    private static void heading(Graphics2D graphics, String words, Rectangle2D panel) {
        new Lettering.Text(words, Theme.STRONG_LABEL, Theme.INK).left(graphics, panel.getX(), panel.getY() - 6);
    }

    private static XYPlot panel(
            YIntervalSeriesCollection data, NumberAxis axis, java.util.function.Consumer<DeviationRenderer> dressing) {
        DeviationRenderer renderer = new DeviationRenderer(true, false);
        dressing.accept(renderer);
        XYPlot plot = new XYPlot(data, null, axis, renderer);
        plot.setBackgroundPaint(Theme.GROUND);
        plot.setOutlineVisible(false);
        plot.setDomainGridlinePaint(Theme.GRID);
        plot.setRangeGridlinePaint(Theme.GRID);
        plot.setDomainGridlineStroke(Theme.HAIR);
        plot.setRangeGridlineStroke(Theme.HAIR);
        return plot;
    }

    private void dressStack(DeviationRenderer renderer) {
        renderer.setAlpha(1f);
        for (int s = 0; s < fates.size(); s++) {
            renderer.setSeriesFillPaint(s, Theme.colour(fates.get(s)));
            renderer.setSeriesPaint(s, Theme.GROUND);
            renderer.setSeriesStroke(s, Theme.HAIR);
        }
    }

    private void dressHeadlines(DeviationRenderer renderer) {
        // A thin line leaves narrow bands to be seen.
        renderer.setAlpha(0.4f);
        List<Fate> shown = shownHeadlines();
        for (int s = 0; s < shown.size(); s++) {
            Color colour = Theme.colour(shown.get(s));
            renderer.setSeriesFillPaint(s, colour);
            renderer.setSeriesPaint(s, colour);
            renderer.setSeriesStroke(
                    s, new BasicStroke(caption.hasBand() ? 0.9f : 1.6f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
        }
    }

    private List<Fate> shownHeadlines() {
        return HEADLINES.stream().filter(fates::contains).toList();
    }

    private YIntervalSeriesCollection stacked() {
        YIntervalSeriesCollection data = new YIntervalSeriesCollection();
        double[] base = new double[rows.size()];
        for (Fate fate : fates) {
            YIntervalSeries series = new YIntervalSeries(fate.word());
            for (int i = 0; i < rows.size(); i++) {
                double top = base[i] + tally.mean(rows.get(i), fate.word());
                series.add(times.get(i), top, base[i], top);
                base[i] = top;
            }
            data.addSeries(series);
        }
        return data;
    }

    private YIntervalSeriesCollection headlines() {
        YIntervalSeriesCollection data = new YIntervalSeriesCollection();
        for (Fate fate : shownHeadlines()) {
            YIntervalSeries series = new YIntervalSeries(fate.word());
            for (int i = 0; i < rows.size(); i++) {
                double[] values = tally.values(rows.get(i), fate.word());
                series.add(
                        times.get(i), tally.mean(rows.get(i), fate.word()), Tally.lower(values), Tally.upper(values));
            }
            data.addSeries(series);
        }
        return data;
    }

    private double greatestTotal() {
        return rows.stream().mapToDouble(tally::rowMean).max().orElse(0);
    }

    private double greatestHeadline() {
        return shownHeadlines().stream()
                .flatMap(fate -> rows.stream().map(row -> tally.values(row, fate.word())))
                .mapToDouble(Tally::upper)
                .max()
                .orElse(0);
    }

    private List<SideLabels.Label> stackLabels(NumberAxis axis, Rectangle2D panel) {
        List<SideLabels.Label> labels = new ArrayList<>();
        String end = rows.get(rows.size() - 1);
        double base = 0;
        for (Fate fate : fates) {
            double persons = tally.mean(end, fate.word());
            double place = axis.valueToJava2D(base + persons / 2, panel, RectangleEdge.LEFT);
            labels.add(0, new SideLabels.Label(fate.label(), Theme.persons(persons), Theme.colour(fate), place));
            base += persons;
        }
        return labels;
    }

    private List<SideLabels.Label> headlineLabels(NumberAxis axis, Rectangle2D panel) {
        String end = rows.get(rows.size() - 1);
        List<SideLabels.Label> labels = new ArrayList<>();
        for (Fate fate : shownHeadlines()) {
            double mean = tally.mean(end, fate.word());
            double place = axis.valueToJava2D(mean, panel, RectangleEdge.LEFT);
            labels.add(new SideLabels.Label(fate.label(), numbers(end, fate), Theme.colour(fate), place));
        }
        labels.sort(java.util.Comparator.comparingDouble(SideLabels.Label::place));
        return labels;
    }

    private String numbers(String row, Fate fate) {
        double[] values = tally.values(row, fate.word());
        return caption.hasBand()
                ? Theme.persons(Tally.lower(values)) + "\u2013" + Theme.persons(Tally.upper(values))
                : Theme.persons(values[0]);
    }
}
