package dispersal.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;

/** Stacked bars, one a month or one for several months, with the band of their totals. */
final class MonthBars {

    private static final double GAP_SHARE = 0.1;

    private final Tally tally;
    private final List<YearMonth> months;
    private final List<MonthPanels.Part> parts;
    private final int span;

    MonthBars(Tally tally, List<YearMonth> months, List<MonthPanels.Part> parts) {
        this(tally, months, parts, 1);
    }

    /** Bars of several months each, which stand under the first of them. */
    MonthBars(Tally tally, List<YearMonth> months, List<MonthPanels.Part> parts, int span) {
        this.tally = tally;
        this.months = months;
        this.parts = parts;
        this.span = span;
    }

    /** The bars on an axis of persons, with bands of totals if wanted. */
    XYPlot plot(boolean withBands) {
        NumberAxis axis = Theme.personsAxis(1.04 * greatest());
        XYPlot plot = new XYPlot(bars(), null, axis, barRenderer());
        if (withBands) {
            // A light line under the dark one keeps the band legible on dark bars.
            plot.setDataset(1, bands());
            plot.setRenderer(1, bandRenderer(Theme.GROUND, 2.2f));
            plot.setDataset(2, bands());
            plot.setRenderer(2, bandRenderer(Theme.INK, 0.9f));
        }
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        plot.setBackgroundPaint(Theme.GROUND);
        plot.setOutlineVisible(false);
        plot.setDomainGridlinePaint(Theme.GRID);
        plot.setRangeGridlinePaint(Theme.GRID);
        plot.setDomainGridlineStroke(Theme.HAIR);
        plot.setRangeGridlineStroke(Theme.HAIR);
        return plot;
    }

    /** Names of the parts with their sums over all months, from the top of the bars to their foot. */
    List<SideLabels.Label> labels() {
        List<SideLabels.Label> labels = new ArrayList<>();
        for (MonthPanels.Part part : parts) {
            double sum = part.columns().stream().mapToDouble(tally::columnMean).sum();
            labels.add(0, new SideLabels.Label(part.label(), Theme.persons(sum), part.colour(), 0));
        }
        return labels;
    }

    /** Top of the highest bar or band. */
    double greatest() {
        return months.stream()
                .mapToDouble(month -> {
                    double[] totals = tally.rowValues(month.toString());
                    return Math.max(Tally.upper(totals), tally.rowMean(month.toString()));
                })
                .max()
                .orElse(0);
    }

    /** Top of the highest bar. */
    double greatestMean() {
        return months.stream()
                .mapToDouble(month -> tally.rowMean(month.toString()))
                .max()
                .orElse(0);
    }

    private XYIntervalSeriesCollection bars() {
        XYIntervalSeriesCollection data = new XYIntervalSeriesCollection();
        double[] base = new double[months.size()];
        for (MonthPanels.Part part : parts) {
            XYIntervalSeries series = new XYIntervalSeries(part.label());
            for (int m = 0; m < months.size(); m++) {
                String row = months.get(m).toString();
                double persons = part.columns().stream()
                        .mapToDouble(column -> tally.mean(row, column))
                        .sum();
                if (persons > 0) {
                    add(series, months.get(m), base[m], base[m] + persons);
                }
                base[m] += persons;
            }
            data.addSeries(series);
        }
        return data;
    }

    private XYIntervalSeriesCollection bands() {
        XYIntervalSeries series = new XYIntervalSeries("band");
        for (YearMonth month : months) {
            double[] totals = tally.rowValues(month.toString());
            if (Arrays.stream(totals).sum() > 0) {
                add(series, month, Tally.lower(totals), Tally.upper(totals));
            }
        }
        XYIntervalSeriesCollection data = new XYIntervalSeriesCollection();
        data.addSeries(series);
        return data;
    }

    private void add(XYIntervalSeries series, YearMonth month, double low, double high) {
        double start = Calendar.millis(month.atDay(1));
        double end = Calendar.millis(month.plusMonths(span).atDay(1));
        double gap = (end - start) * GAP_SHARE;
        series.add((start + end) / 2, start + gap, end - gap, high, low, high);
    }

    private XYBarRenderer barRenderer() {
        XYBarRenderer renderer = new XYBarRenderer();
        renderer.setUseYInterval(true);
        renderer.setShadowVisible(false);
        renderer.setBarPainter(new StandardXYBarPainter());
        renderer.setDrawBarOutline(false);
        for (int s = 0; s < parts.size(); s++) {
            renderer.setSeriesPaint(s, parts.get(s).colour());
        }
        return renderer;
    }

    private static XYErrorRenderer bandRenderer(Color colour, float breadth) {
        XYErrorRenderer renderer = new XYErrorRenderer();
        renderer.setDrawXError(false);
        renderer.setDefaultShapesVisible(false);
        renderer.setErrorPaint(colour);
        renderer.setErrorStroke(new BasicStroke(breadth));
        renderer.setCapLength(3);
        return renderer;
    }
}
