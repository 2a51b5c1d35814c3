package dispersal.report;

import dispersal.report.IncidentTallies.Pathway;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.plot.CombinedDomainXYPlot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;

/** A broad panel of monthly bars for each pathway over one calendar, and a small one of quarterly bars for each region. */
final class IncidentPanels {

    private static final int COLUMNS = 3;
    private static final double BROAD = 104;
    private static final double AXIS = 24;
    private static final double GAP = 26;
    private static final double CELL = 118;
    private static final double HEADING = 18;
    private static final double COLUMN_GAP = 2;
    private static final double LABELS_AT_MOST = 160;
    // The label of the last month's end is centred under the end of the axis and needs room beyond it.
    private static final double END_ROOM = 26;
    private static final double TOP_ROOM = 8;
    private static final RectangleInsets TIGHT = new RectangleInsets(5, 4, 5, 4);

    private final List<YearMonth> months;
    private final List<YearMonth> quarters;
    private final List<Tally> byPathway = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final List<MonthBars> regions = new ArrayList<>();
    private final Caption caption;
    private final Legend legend;

    IncidentPanels(IncidentTallies incidents, List<YearMonth> months, Tables tables, Caption caption) {
        this.months = List.copyOf(months);
        this.quarters = months.stream().map(IncidentTallies::quarter).distinct().toList();
        this.caption = caption;
        List<MonthPanels.Part> parts = new ArrayList<>();
        for (Pathway pathway : Pathway.values()) {
            byPathway.add(incidents.of(pathway));
            parts.add(new MonthPanels.Part(pathway.label(), new Color(pathway.rgb()), List.of(pathway.word())));
        }
        for (String region : incidents.regions()) {
            names.add(tables.nameOf(region));
            regions.add(new MonthBars(incidents.in(region), quarters, parts, IncidentTallies.QUARTER));
        }
        this.legend = new Legend(parts.stream()
                .map(part -> new Legend.Entry(part.label(), part.colour()))
                .toList());
    }

    /** All panels. */
    Body body() {
        return new Body(upperHeight() + HEADING + legend.height(Plate.CONTENT) + 6 + rows() * CELL, this::paint);
    }

    private int rows() {
        return (regions.size() + COLUMNS - 1) / COLUMNS;
    }

    private static double upperHeight() {
        return HEADING + Pathway.values().length * (BROAD + GAP) + AXIS;
    }

    private void paint(Graphics2D graphics, Rectangle2D area) {
        pathways(graphics, new Rectangle2D.Double(area.getX(), area.getY(), area.getWidth(), upperHeight()));
        double top = area.getY() + upperHeight();
        new Lettering.Text("By region, per quarter", Theme.STRONG_LABEL, Theme.INK)
                .left(graphics, area.getX(), top + 11);
        top += HEADING;
        legend.paint(graphics, area.getX(), top, area.getWidth());
        top += legend.height(area.getWidth()) + 6;
        double width = (area.getWidth() - (COLUMNS - 1) * COLUMN_GAP) / COLUMNS;
        for (int r = 0; r < regions.size(); r++) {
            double left = area.getX() + r % COLUMNS * (width + COLUMN_GAP);
            region(graphics, r, new Rectangle2D.Double(left, top + r / COLUMNS * CELL, width, CELL));
        }
    }

    private void pathways(Graphics2D graphics, Rectangle2D area) {
        List<MonthBars> bars = Arrays.stream(Pathway.values()).map(this::bars).toList();
        double labels = bars.stream()
                .mapToDouble(each -> SideLabels.widthOf(each.labels(), LABELS_AT_MOST))
                .max()
                .orElse(0);
        CombinedDomainXYPlot plots =
                new CombinedDomainXYPlot(Calendar.axis(months.get(0).atDay(1), end(months, 1)));
        plots.setGap(GAP);
        plots.setInsets(new RectangleInsets(TOP_ROOM, 0, 0, END_ROOM));
        bars.forEach(each -> plots.add(dressed(each.plot(caption.hasBand()), each.greatest())));
        Rectangle2D chart = new Rectangle2D.Double(
                area.getX(),
                area.getY() + HEADING - TOP_ROOM,
                area.getWidth() - labels + END_ROOM,
                area.getHeight() - HEADING + TOP_ROOM - 10);
        ChartRenderingInfo info = Theme.draw(plots, graphics, chart);
        for (Pathway pathway : Pathway.values()) {
            Rectangle2D ground =
                    info.getPlotInfo().getSubplotInfo(pathway.ordinal()).getDataArea();
            words(graphics, heading(pathway), ground, area.getMaxX());
            SideLabels.list(
                    graphics,
                    bars.get(pathway.ordinal()).labels(),
                    new Rectangle2D.Double(
                            ground.getMaxX(), ground.getY(), area.getMaxX() - ground.getMaxX(), ground.getHeight()));
        }
    }

    private MonthBars bars(Pathway pathway) {
        return new MonthBars(
                byPathway.get(pathway.ordinal()),
                months,
                List.of(
                        new MonthPanels.Part(
                                "Not disrupted", new Color(pathway.rgb()), List.of(IncidentTallies.NOT_DISRUPTED)),
                        new MonthPanels.Part(
                                "Disrupted", new Color(pathway.pale()), List.of(IncidentTallies.DISRUPTED))));
    }

    private String heading(Pathway pathway) {
        Tally tally = byPathway.get(pathway.ordinal());
        double all = tally.total();
        if (all == 0) {
            return pathway.label() + ": none";
        }
        long share = Math.round(100 * tally.columnMean(IncidentTallies.DISRUPTED) / all);
        return pathway.label() + ": " + share + " % disrupted";
    }

    private static void words(Graphics2D graphics, String heading, Rectangle2D ground, double end) {
        String fitted = Lettering.fitted(heading, Theme.STRONG_LABEL, end - ground.getX());
        new Lettering.Text(fitted, Theme.STRONG_LABEL, Theme.INK).left(graphics, ground.getX(), ground.getY() - 6);
    }

    private void region(Graphics2D graphics, int region, Rectangle2D area) {
        double greatest =
                regions.stream().mapToDouble(MonthBars::greatestMean).max().orElse(0);
        XYPlot plot = dressed(regions.get(region).plot(false), greatest);
        plot.getRangeAxis().setLabel(null);
        plot.setDomainAxis(Calendar.smallAxis(quarters.get(0).atDay(1), end(quarters, IncidentTallies.QUARTER)));
        plot.setInsets(new RectangleInsets(TOP_ROOM, 0, 0, END_ROOM));
        Rectangle2D room = new Rectangle2D.Double(
                area.getX(), area.getY() + HEADING - TOP_ROOM, area.getWidth(), area.getHeight() - HEADING);
        Rectangle2D ground = Theme.draw(plot, graphics, room).getPlotInfo().getDataArea();
        words(graphics, names.get(region), ground, area.getMaxX() - 4);
    }

    private static LocalDate end(List<YearMonth> periods, int span) {
        return periods.get(periods.size() - 1).plusMonths(span).atDay(1);
    }

    private static XYPlot dressed(XYPlot plot, double greatest) {
        plot.getRangeAxis().setLabel("incidents");
        plot.getRangeAxis().setTickLabelInsets(TIGHT);
        plot.getRangeAxis().setRange(0, Math.max(1, 1.06 * greatest));
        return plot;
    }
}
