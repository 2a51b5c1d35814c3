package dispersal.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * Patterns one below the other on one scale: what was published as a pale bar with a tick at the best value, what the runs give as a
 * mark with a line.
 *
 * @param heading what is shown
 * @param rows    the patterns
 * @param scale   across the panel
 */
record AgreementPanel(String heading, List<AgreementRow> rows, AgreementScale scale) {

    private static final double ROW = 14;
    private static final double HEADING = 22;
    private static final double AXIS = 20;
    private static final double LABELS = 0.46;
    private static final double GAP = 8;
    private static final double RIGHT = 14;
    private static final double BAR = 9;
    private static final double MARK = 3.4;
    private static final Color PUBLISHED = new Color(0xD3D6DE);
    private static final Color BEST = new Color(0x4A4A55);
    private static final Color FITTED = new Color(0x0B68C8);
    private static final Color HELD_BACK = new Color(0xC2570C);
    private static final Color OTHER = new Color(0x2E7D4F);
    private static final Stroke LINE = new BasicStroke(1.6f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
    private static final Stroke RING = new BasicStroke(1.4f);

    AgreementPanel {
        rows = List.copyOf(rows);
    }

    /** Height [px]. */
    double height() {
        return HEADING + rows.size() * ROW + AXIS;
    }

    /** Paints it. */
    void paint(Graphics2D graphics, Rectangle2D area) {
        PanelGrid.heading(graphics, heading, area);
        double left = area.getX() + LABELS * area.getWidth();
        Rectangle2D ground =
                new Rectangle2D.Double(left, area.getY() + HEADING, area.getMaxX() - RIGHT - left, rows.size() * ROW);
        axis(graphics, ground);
        double middle = ground.getY() + ROW / 2;
        for (AgreementRow row : rows) {
            String label = Lettering.fitted(row.label(), Theme.SMALL, left - area.getX() - GAP);
            new Lettering.Text(label, Theme.SMALL, row.inside() ? Theme.SOFT_INK : Theme.INK)
                    .right(graphics, left - GAP, middle + Lettering.drop(Theme.SMALL));
            published(graphics, row, ground, middle);
            simulated(graphics, row, ground, middle);
            middle += ROW;
        }
    }

    private void axis(Graphics2D graphics, Rectangle2D ground) {
        for (double tick : scale.ticks()) {
            double x = at(tick, ground);
            boolean one = scale.logarithmic() && Math.abs(tick - 1) < 1e-9;
            line(
                    graphics,
                    new Line2D.Double(x, ground.getY(), x, ground.getMaxY()),
                    one ? Theme.LEADER : Theme.GRID,
                    Theme.HAIR);
            new Lettering.Text(scale.text(tick), Theme.SMALL, Theme.SOFT_INK)
                    .centre(graphics, x, ground.getMaxY() + 12);
        }
    }

    private double at(double number, Rectangle2D ground) {
        return ground.getX() + scale.share(number) * ground.getWidth();
    }

    private void published(Graphics2D graphics, AgreementRow row, Rectangle2D ground, double middle) {
        AgreementRow.Ends found = row.published();
        double from = Double.isNaN(found.low()) ? ground.getX() : at(found.low(), ground);
        double to = Double.isNaN(found.high()) ? ground.getMaxX() : at(found.high(), ground);
        graphics.setColor(PUBLISHED);
        graphics.fill(new Rectangle2D.Double(from, middle - BAR / 2, Math.max(1, to - from), BAR));
        if (!Double.isNaN(found.middle())) {
            double x = at(found.middle(), ground);
            tick(graphics, x, middle);
        }
    }

    private void simulated(Graphics2D graphics, AgreementRow row, Rectangle2D ground, double middle) {
        AgreementRow.Ends found = row.simulated();
        Color colour = colour(row.kind());
        if (found.low() < found.high()) {
            line(
                    graphics,
                    new Line2D.Double(at(found.low(), ground), middle, at(found.high(), ground), middle),
                    colour,
                    LINE);
        }
        mark(graphics, row, at(found.middle(), ground), middle);
    }

    private static Color colour(String kind) {
        return switch (kind) {
            case "fit", "bound" -> FITTED;
            case "holdout" -> HELD_BACK;
            default -> OTHER;
        };
    }

    /** A disc, for what is held back a diamond; filled if it lies inside what was published. */
    private static void mark(Graphics2D graphics, AgreementRow row, double x, double y) {
        Shape shape =
                row.heldBack() ? diamond(x, y, MARK + 1) : new Ellipse2D.Double(x - MARK, y - MARK, 2 * MARK, 2 * MARK);
        graphics.setColor(row.inside() ? colour(row.kind()) : Theme.GROUND);
        graphics.fill(shape);
        graphics.setColor(colour(row.kind()));
        graphics.setStroke(RING);
        graphics.draw(shape);
    }

    private static Shape diamond(double x, double y, double half) {
        Path2D path = new Path2D.Double();
        path.moveTo(x - half, y);
        path.lineTo(x, y - half);
        path.lineTo(x + half, y);
        path.lineTo(x, y + half);
        path.closePath();
        return path;
    }

    private static void tick(Graphics2D graphics, double x, double middle) {
        line(graphics, new Line2D.Double(x, middle - BAR / 2, x, middle + BAR / 2), BEST, LINE);
    }

    private static void line(Graphics2D graphics, Line2D line, Color colour, Stroke stroke) {
        graphics.setColor(colour);
        graphics.setStroke(stroke);
        graphics.draw(line);
    }

    /** Sample of a mark for the key. */
    static Key.Entry sample(String words, AgreementRow row) {
        return new Key.Entry(words, (graphics, x, middle) -> {
            line(graphics, new Line2D.Double(x, middle, x + 20, middle), colour(row.kind()), LINE);
            mark(graphics, row, x + 10, middle);
        });
    }

    /** Sample of a published value for the key. */
    static Key.Entry publishedSample(String words) {
        return new Key.Entry(words, (graphics, x, middle) -> {
            graphics.setColor(PUBLISHED);
            graphics.fill(new Rectangle2D.Double(x, middle - BAR / 2, 20, BAR));
            tick(graphics, x + 10, middle);
        });
    }
}
