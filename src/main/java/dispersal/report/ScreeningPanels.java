package dispersal.report;

import dispersal.analysis.sensitivity.SensitivityIndex.Verdict;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Stroke;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.IntervalMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYSeriesCollection;

/** Planes of size and spread of effects, one panel an outcome, the factors that matter listed below. */
final class ScreeningPanels {

    /** Mean size of the elementary effects. */
    static final String SIZE = "mu_star";
    /** Spread of the elementary effects. */
    static final String SPREAD = "sigma";
    /** Factors with a number at most. */
    static final int MOST_NUMBERED = 8;
    /** Line of equal spread and size. */
    static final Stroke EVEN = new BasicStroke(0.9f);
    /** Line of half as much spread as size. */
    static final Stroke HALF =
            new BasicStroke(0.9f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {4, 3}, 0);

    private static final double HEADING = 32;
    private static final double AXIS = 38;
    private static final double NOTE = 30;
    private static final double END_ROOM = 26;
    private static final double TOP_ROOM = 6;
    private static final double TALL = 340;
    private static final double SHORT = 190;
    private static final double HEADROOM = 1.06;

    private final List<StudyIndices> outcomes;

    ScreeningPanels(List<StudyIndices> outcomes) {
        this.outcomes = List.copyOf(outcomes);
    }

    /**
     * A factor on the plane.
     *
     * @param size   the size of its effects
     * @param spread their spread
     */
    private record Place(StudyIndices.Index size, StudyIndices.Index spread) {}

    /** Key entry of a line from the origin. */
    static Key.Entry lineEntry(String words, Stroke stroke) {
        return new Key.Entry(words, 24, (graphics, x, middle) -> {
            graphics.setColor(Theme.LEADER);
            graphics.setStroke(stroke);
            graphics.draw(new Line2D.Double(x, middle, x + 24, middle));
        });
    }

    /** Number of panels. */
    int count() {
        return outcomes.size();
    }

    /** All panels with the key; a sentence if there are none. */
    Body body(Key key) {
        if (outcomes.isEmpty()) {
            return PanelGrid.nothing();
        }
        int numbered = outcomes.stream()
                .mapToInt(outcome -> numbered(places(outcome)).size())
                .max()
                .orElse(0);
        PanelGrid grid =
                new PanelGrid(outcomes.size(), HEADING + plotHeight() + AXIS + NOTE + numbered * FactorList.ROW, key);
        return grid.body((graphics, panel, area) -> panel(graphics, outcomes.get(panel), area));
    }

    private double plotHeight() {
        return outcomes.size() == 1 ? TALL : SHORT;
    }

    private static List<Place> places(StudyIndices indices) {
        List<Place> places = new ArrayList<>();
        for (StudyIndices.Index size : indices.ranked(SIZE)) {
            indices.find(size.factor(), SPREAD)
                    .filter(StudyIndices.Index::known)
                    .ifPresent(spread -> places.add(new Place(size, spread)));
        }
        return places;
    }

    private static List<Place> numbered(List<Place> places) {
        return places.stream()
                .filter(place -> place.size().verdict() == Verdict.RESOLVED)
                .limit(MOST_NUMBERED)
                .toList();
    }

    private void panel(Graphics2D graphics, StudyIndices indices, Rectangle2D area) {
        PanelGrid.heading(graphics, indices.outcome().name(), area);
        List<Place> places = places(indices);
        new Lettering.Text(indices.outcome().measured("\u03c3"), Theme.SMALL, Theme.SOFT_INK)
                .left(graphics, area.getX(), area.getY() + HEADING - 6);
        Rectangle2D chart = new Rectangle2D.Double(
                area.getX(), area.getY() + HEADING - TOP_ROOM, area.getWidth(), plotHeight() + AXIS + TOP_ROOM);
        NumberAxis across = Theme.numberAxis(0, HEADROOM * greatest(places, indices, true));
        across.setLabel(indices.outcome().measured("\u03bc*"));
        NumberAxis up = Theme.numberAxis(0, HEADROOM * greatest(places, indices, false));
        Theme.stand(up);
        Rectangle2D ground = Theme.draw(plot(across, up, indices), graphics, chart)
                .getPlotInfo()
                .getDataArea();
        Plane plane = new Plane(across, up, ground);
        plane.slope(graphics, 1, EVEN);
        plane.slope(graphics, 0.5, HALF);
        List<Place> numbered = numbered(places);
        marks(graphics, plane, places, numbered);
        list(numbered).paint(graphics, new Rectangle2D.Double(area.getX(), chart.getMaxY() + NOTE, area.getWidth(), 1));
        PanelGrid.note(
                graphics,
                note(numbered, places, indices),
                new Rectangle2D.Double(area.getX(), chart.getMaxY(), area.getWidth(), NOTE));
    }

    private static double greatest(List<Place> places, StudyIndices indices, boolean size) {
        double greatest = indices.floor(SIZE)
                .filter(dummy -> size)
                .map(StudyIndices.Index::greatest)
                .orElse(0.0);
        for (Place place : places) {
            StudyIndices.Index index = size ? place.size() : place.spread();
            greatest = Math.max(greatest, index.greatest());
        }
        return greatest > 0 ? greatest : 1;
    }

    private static XYPlot plot(NumberAxis across, NumberAxis up, StudyIndices indices) {
        // Without a renderer, however empty, no grid is drawn.
        XYPlot plot = new XYPlot(new XYSeriesCollection(), across, up, new XYLineAndShapeRenderer());
        plot.setInsets(new RectangleInsets(TOP_ROOM, 0, 0, END_ROOM));
        plot.setDomainGridlinePaint(Theme.GRID);
        plot.setRangeGridlinePaint(Theme.GRID);
        plot.setDomainGridlineStroke(Theme.HAIR);
        plot.setRangeGridlineStroke(Theme.HAIR);
        indices.floor(SIZE).ifPresent(dummy -> {
            IntervalMarker band = new IntervalMarker(0, Math.max(0, dummy.greatest()), FactorBars.FLOOR);
            band.setAlpha(1f);
            plot.addDomainMarker(band, Layer.BACKGROUND);
        });
        return plot;
    }

    private static void marks(Graphics2D graphics, Plane plane, List<Place> places, List<Place> numbered) {
        NumberPlaces labels = new NumberPlaces(plane.ground());
        for (Place place : numbered) {
            plane.whiskers(graphics, place.size(), place.spread());
        }
        for (int p = places.size() - 1; p >= 0; p--) {
            Place place = places.get(p);
            Point2D point = plane.point(place.size(), place.spread());
            ScreeningMark.paint(
                    graphics, place.size().label().grade(), place.size().verdict(), point.getX(), point.getY());
            if (numbered.contains(place)) {
                labels.keepFree(new Rectangle2D.Double(point.getX() - 5, point.getY() - 5, 10, 10));
            }
        }
        for (int n = 0; n < numbered.size(); n++) {
            Place place = numbered.get(n);
            number(graphics, String.valueOf(n + 1), plane.point(place.size(), place.spread()), labels);
        }
    }

    private static void number(Graphics2D graphics, String number, Point2D point, NumberPlaces labels) {
        Lettering.Text text = new Lettering.Text(number, Lettering.bold(9.5), Theme.INK);
        double width = Lettering.width(number, text.font()) + 2;
        Point2D middle = labels.place(point, width, 10);
        if (middle.distance(point) > 14) {
            graphics.setColor(Theme.LEADER);
            graphics.setStroke(Theme.HAIR);
            graphics.draw(new Line2D.Double(point, middle));
        }
        graphics.setColor(new Color(255, 255, 255, 200));
        graphics.fill(new Rectangle2D.Double(middle.getX() - width / 2, middle.getY() - 5, width, 10));
        text.centre(graphics, middle.getX(), middle.getY() + Lettering.drop(text.font()));
    }

    private static FactorList list(List<Place> numbered) {
        return new FactorList(numbered.stream()
                .map(place -> new FactorList.Line(
                        place.size().label(), Theme.interval(place.size().band()), Theme.INK))
                .toList());
    }

    private static String note(List<Place> numbered, List<Place> places, StudyIndices indices) {
        int others = places.size() - numbered.size();
        return BarPanel.note(
                indices.blocks(),
                indices.open(List.of(SIZE), "blocks"),
                Theme.counted(others, "factor") + " without number");
    }
}
