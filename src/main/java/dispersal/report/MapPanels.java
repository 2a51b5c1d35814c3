package dispersal.report;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Means of outcomes over two factors, one panel an outcome: cells where the points form a grid, discs where they do not. */
final class MapPanels {

    private static final double HEADING = 20;
    private static final double FACTOR = 16;
    private static final double LEVELS = 16;
    private static final double TALL = 400;
    private static final double SHORT = 210;
    private static final double LEFT = 52;
    private static final double BAR = 12;
    private static final double BAR_ROOM = 74;
    private static final double DISC = 5;
    private static final Font CELL = Lettering.plain(9);

    private final List<Responses> outcomes;
    private final FactorLabel across;
    private final FactorLabel up;
    private final boolean spread;

    MapPanels(List<Responses> outcomes, FactorLabel across, FactorLabel up) {
        this.outcomes = List.copyOf(outcomes);
        this.across = across;
        this.up = up;
        this.spread = !outcomes.isEmpty() && outcomes.stream().allMatch(this::roomForSpread);
    }

    /** Whether cells are large enough for the half-widths of their intervals. */
    boolean showsSpread() {
        return spread;
    }

    private boolean roomForSpread(Responses outcome) {
        Levels levels = Levels.of(outcome);
        return levels.grid()
                && outcome.points().stream().allMatch(Responses.Point::hasBand)
                && mapWidth() / levels.across().size() >= 44
                && plotHeight() / levels.up().size() >= 26;
    }

    private double mapWidth() {
        int columns = PanelGrid.columns(outcomes.size());
        double cell = columns == 1 ? Plate.CONTENT : 360;
        return cell - LEFT - BAR_ROOM;
    }

    private double plotHeight() {
        return outcomes.size() == 1 ? TALL : SHORT;
    }

    /** All panels; a sentence if there are none. */
    Body body() {
        if (outcomes.isEmpty()) {
            return PanelGrid.nothing();
        }
        boolean graded = across.grade() != EvidenceGrade.NONE || up.grade() != EvidenceGrade.NONE;
        Key key = new Key(graded ? Key.grades() : List.of());
        return new PanelGrid(outcomes.size(), HEADING + FACTOR + plotHeight() + LEVELS + FACTOR, key)
                .body((graphics, panel, area) -> panel(graphics, outcomes.get(panel), area));
    }

    private void panel(Graphics2D graphics, Responses outcome, Rectangle2D area) {
        PanelGrid.heading(graphics, outcome.outcome().name(), area);
        Rectangle2D map = new Rectangle2D.Double(
                area.getX() + LEFT, area.getY() + HEADING + FACTOR, area.getWidth() - LEFT - BAR_ROOM, plotHeight());
        up.left(graphics, area.getX(), map.getY() - FACTOR / 2 - 1, area.getWidth());
        across.left(graphics, map.getX(), map.getMaxY() + LEVELS + FACTOR / 2, area.getMaxX() - map.getX());
        ColourScale scale = scale(outcome);
        Levels levels = Levels.of(outcome);
        levels.label(graphics, map);
        for (Responses.Point point : outcome.points()) {
            if (levels.grid()) {
                cell(
                        graphics,
                        point,
                        levels.cell(point, map),
                        scale.of(point.band().mean()));
            } else {
                disc(graphics, levels.cell(point, map), scale.of(point.band().mean()));
            }
        }
        bar(graphics, outcome, scale, new Rectangle2D.Double(map.getMaxX() + 12, map.getY(), BAR, map.getHeight()));
    }

    private static ColourScale scale(Responses outcome) {
        double least = Double.POSITIVE_INFINITY;
        double greatest = Double.NEGATIVE_INFINITY;
        for (Responses.Point point : outcome.points()) {
            least = Math.min(least, point.band().mean());
            greatest = Math.max(greatest, point.band().mean());
        }
        return new ColourScale(least, greatest);
    }

    private void cell(Graphics2D graphics, Responses.Point point, Rectangle2D cell, Color colour) {
        graphics.setColor(colour);
        graphics.fill(cell);
        String mean = Theme.number(point.band().mean());
        boolean fits = Lettering.width(mean, CELL) + 4 <= cell.getWidth() && cell.getHeight() >= 13;
        if (!fits) {
            return;
        }
        Color ink = Theme.inkOn(colour);
        double middle = cell.getCenterY() + Lettering.drop(CELL) - (spread ? 6 : 0);
        new Lettering.Text(mean, CELL, ink).centre(graphics, cell.getCenterX(), middle);
        String halfWidth =
                "\u00b1" + Theme.number((point.band().upper() - point.band().lower()) / 2);
        if (spread && Lettering.width(halfWidth, CELL) + 4 <= cell.getWidth()) {
            new Lettering.Text(halfWidth, CELL, ink).centre(graphics, cell.getCenterX(), middle + 12);
        }
    }

    private static void disc(Graphics2D graphics, Rectangle2D place, Color colour) {
        Ellipse2D disc = new Ellipse2D.Double(place.getCenterX() - DISC, place.getCenterY() - DISC, 2 * DISC, 2 * DISC);
        graphics.setColor(colour);
        graphics.fill(disc);
        graphics.setColor(Theme.SOFT_INK);
        graphics.setStroke(Theme.HAIR);
        graphics.draw(disc);
    }

    private static void bar(Graphics2D graphics, Responses outcome, ColourScale scale, Rectangle2D bar) {
        int steps = 64;
        for (int s = 0; s < steps; s++) {
            graphics.setColor(ColourScale.atShare((s + 0.5) / steps));
            double height = bar.getHeight() / steps;
            graphics.fill(new Rectangle2D.Double(
                    bar.getX(), bar.getMaxY() - (s + 1) * height, bar.getWidth(), height + (s > 0 ? 0.4 : 0)));
        }
        double left = bar.getMaxX() + 4;
        int marks = scale.greatest() > scale.least() ? 4 : 0;
        for (int m = 0; m <= marks; m++) {
            double share = marks == 0 ? 0.5 : (double) m / marks;
            double y = bar.getMaxY() - share * bar.getHeight();
            String number = Theme.number(scale.least() + share * (scale.greatest() - scale.least()));
            new Lettering.Text(number, Theme.SMALL, Theme.SOFT_INK)
                    .left(graphics, left, y + Lettering.drop(Theme.SMALL));
        }
        new Lettering.Text(outcome.outcome().unit(), Theme.SMALL, Theme.SOFT_INK)
                .left(graphics, bar.getX(), bar.getMaxY() + 15);
    }
}
