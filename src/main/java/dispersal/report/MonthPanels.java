package dispersal.report;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.plot.CombinedDomainXYPlot;
import org.jfree.chart.ui.RectangleInsets;

/** Two panels of monthly bars over one calendar: departures and arrivals, both stacked by destination. */
final class MonthPanels {

    private static final double LABELS_AT_MOST = 285;
    // The label of the last month's end is centred under the end of the axis and needs room beyond it.
    private static final double END_ROOM = 30;
    private static final double HEADING = 16;
    // So does the number at the upper end of the axis of persons.
    private static final double TOP_ROOM = 8;
    private static final double GAP = 30;

    private final Tally departures;
    private final Tally arrivals;
    private final List<YearMonth> months;
    private final Tables tables;
    private final Caption caption;
    private final List<String> ranked;

    MonthPanels(Tally departures, Tally arrivals, List<YearMonth> months, Tables tables, Caption caption) {
        this.departures = departures;
        this.arrivals = arrivals;
        this.months = List.copyOf(months);
        this.tables = tables;
        this.caption = caption;
        this.ranked = Stream.of(arrivals, departures)
                .flatMap(tally -> Affiliates.ranked(tally, tables, caption).stream())
                .distinct()
                .toList();
    }

    /** A part of the bars: its name, colour and the destinations counted in it. */
    record Part(String label, Color colour, List<String> columns) {}

    /** Both panels. */
    Body body() {
        return new Body(HEADING + panelHeight(departures) + GAP + panelHeight(arrivals), this::paint);
    }

    private double panelHeight(Tally tally) {
        return Math.max(200, SideLabels.heightOf(parts(tally).size()));
    }

    private void paint(Graphics2D graphics, Rectangle2D area) {
        MonthBars left = new MonthBars(departures, months, parts(departures));
        MonthBars arrived = new MonthBars(arrivals, months, parts(arrivals));
        double labels = Math.max(
                SideLabels.widthOf(left.labels(), LABELS_AT_MOST),
                SideLabels.widthOf(arrived.labels(), LABELS_AT_MOST));
        YearMonth last = months.get(months.size() - 1);
        CombinedDomainXYPlot plots = new CombinedDomainXYPlot(
                Calendar.axis(months.get(0).atDay(1), last.plusMonths(1).atDay(1)));
        plots.setGap(GAP);
        plots.setInsets(new RectangleInsets(TOP_ROOM, 0, 0, END_ROOM));
        plots.add(left.plot(caption.hasBand()), (int) panelHeight(departures));
        plots.add(arrived.plot(caption.hasBand()), (int) panelHeight(arrivals));
        Rectangle2D chart = new Rectangle2D.Double(
                area.getX(),
                area.getY() + HEADING - TOP_ROOM,
                area.getWidth() - labels + END_ROOM,
                area.getHeight() - HEADING + TOP_ROOM);
        ChartRenderingInfo info = Theme.draw(plots, graphics, chart);
        Rectangle2D upper = info.getPlotInfo().getSubplotInfo(0).getDataArea();
        Rectangle2D lower = info.getPlotInfo().getSubplotInfo(1).getDataArea();
        panelWords(graphics, "Departures per month", left.labels(), upper, area);
        panelWords(graphics, "Arrivals per month", arrived.labels(), lower, area);
    }

    private static void panelWords(
            Graphics2D graphics, String heading, List<SideLabels.Label> labels, Rectangle2D panel, Rectangle2D area) {
        new Lettering.Text(heading, Theme.STRONG_LABEL, Theme.INK).left(graphics, panel.getX(), panel.getY() - 6);
        Rectangle2D column = new Rectangle2D.Double(
                panel.getMaxX(), panel.getY(), area.getMaxX() - panel.getMaxX(), panel.getHeight());
        SideLabels.list(graphics, labels, column);
    }

    /** Destinations in the order of fates: home, third country, affiliates by strength, al-Qaeda-linked group. */
    private List<Part> parts(Tally tally) {
        Map<String, Part> parts = new LinkedHashMap<>();
        single(parts, tally, Whereabouts.HOME);
        single(parts, tally, Whereabouts.THIRD_COUNTRY);
        int named = Affiliates.named(ranked.size());
        for (int rank = 0; rank < named; rank++) {
            String id = ranked.get(rank);
            if (tally.columnMean(id) > 0) {
                parts.put(id, new Part(tables.nameOf(id), new Color(Affiliates.shade(rank)), List.of(id)));
            }
        }
        if (named < ranked.size()) {
            List<String> others = ranked.subList(named, ranked.size());
            parts.put(
                    Affiliates.OTHERS,
                    new Part(Affiliates.label(Affiliates.OTHERS, tables), new Color(Affiliates.shade(named)), others));
        }
        single(parts, tally, Whereabouts.IDLIB);
        return new ArrayList<>(parts.values());
    }

    private void single(Map<String, Part> parts, Tally tally, String id) {
        if (tally.columnMean(id) > 0) {
            Color colour = Theme.colour(Whereabouts.fateOf(id));
            parts.put(id, new Part(Whereabouts.label(id, tables), colour, List.of(id)));
        }
    }
}
