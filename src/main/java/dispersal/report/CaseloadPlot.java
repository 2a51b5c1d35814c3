package dispersal.report;

import dispersal.report.CaseloadCourse.Week;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Stroke;
import java.time.LocalDate;
import java.util.function.Function;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/** The chart of one state: those monitored with the line on top of them, those held, and the capacity. */
final class CaseloadPlot {

    /** Colour of those monitored. */
    static final Color MONITORED = new Color(0x9CC7EE);
    /** Colour of those who wait. */
    static final Color WAITING = new Color(0xD55B13);
    /** Colour of those held. */
    static final Color HELD = new Color(0xA80080);
    /** Colour of the capacity. */
    static final Color CAPACITY = Theme.INK;

    private static final Color KNOWN = new Color(0x0B4F9C);
    private static final Stroke LINE = new BasicStroke(1.1f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
    private static final Stroke DASHED =
            new BasicStroke(1.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {5, 3}, 0);
    private static final RectangleInsets TIGHT = new RectangleInsets(4, 4, 4, 4);
    private static final double HALF_WEEK_MILLIS = 3.5 * 24 * 3600 * 1000;

    private final CaseloadCourse course;

    CaseloadPlot(CaseloadCourse course) {
        this.course = course;
    }

    /** First day of the axis. */
    LocalDate from() {
        return single() ? course.first().minusDays(7) : course.first();
    }

    /** Last day of the axis. */
    LocalDate to() {
        return single() ? course.last().plusDays(7) : course.last();
    }

    private boolean single() {
        return course.weeks().size() == 1;
    }

    /** The chart without its axis of time. */
    XYPlot plot() {
        NumberAxis axis = Theme.personsAxis(1.06 * course.greatest());
        axis.setLabel(null);
        axis.setTickLabelInsets(TIGHT);
        XYPlot plot = new XYPlot(areas(), null, axis, areaRenderer());
        plot.setDataset(1, lines());
        plot.setRenderer(1, lineRenderer());
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        plot.setBackgroundPaint(Theme.GROUND);
        plot.setOutlineVisible(false);
        plot.setDomainGridlinePaint(Theme.GRID);
        plot.setRangeGridlinePaint(Theme.GRID);
        plot.setDomainGridlineStroke(Theme.HAIR);
        plot.setRangeGridlineStroke(Theme.HAIR);
        return plot;
    }

    private YIntervalSeriesCollection areas() {
        YIntervalSeriesCollection data = new YIntervalSeriesCollection();
        data.addSeries(series("monitored", week -> new Band(0, week.monitored(), week.monitored())));
        data.addSeries(series(
                "waiting",
                week -> new Band(
                        week.monitored(), week.known().mean(), week.known().mean())));
        return data;
    }

    private YIntervalSeriesCollection lines() {
        YIntervalSeriesCollection data = new YIntervalSeriesCollection();
        data.addSeries(series("known", Week::known));
        data.addSeries(series("held", Week::held));
        data.addSeries(series("capacity", week -> new Band(week.capacity(), week.capacity(), week.capacity())));
        return data;
    }

    private YIntervalSeries series(String name, Function<Week, Band> bands) {
        YIntervalSeries series = new YIntervalSeries(name);
        for (Week week : course.weeks()) {
            Band band = bands.apply(week);
            double time = Calendar.millis(week.day());
            // A single date has no width; it is shown as the week around it.
            if (single()) {
                series.add(time - HALF_WEEK_MILLIS, band.mean(), band.lower(), band.upper());
            }
            series.add(single() ? time + HALF_WEEK_MILLIS : time, band.mean(), band.lower(), band.upper());
        }
        return series;
    }

    private static DeviationRenderer areaRenderer() {
        DeviationRenderer renderer = new DeviationRenderer(true, false);
        renderer.setAlpha(1f);
        Color[] colours = {MONITORED, WAITING};
        for (int s = 0; s < colours.length; s++) {
            renderer.setSeriesFillPaint(s, colours[s]);
            renderer.setSeriesPaint(s, colours[s]);
            renderer.setSeriesStroke(s, Theme.HAIR);
        }
        return renderer;
    }

    private static DeviationRenderer lineRenderer() {
        DeviationRenderer renderer = new DeviationRenderer(true, false);
        renderer.setAlpha(0.3f);
        Color[] colours = {KNOWN, HELD, CAPACITY};
        for (int s = 0; s < colours.length; s++) {
            renderer.setSeriesFillPaint(s, colours[s]);
            renderer.setSeriesPaint(s, colours[s]);
            renderer.setSeriesStroke(s, colours[s].equals(CAPACITY) ? DASHED : LINE);
        }
        return renderer;
    }
}
