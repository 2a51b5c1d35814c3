package dispersal.report;

import dispersal.analysis.sensitivity.SensitivityIndex.Verdict;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

/** How bars show what may be said of them: filled if resolved, hatched if that is open, hollow if no more than noise. */
final class BarStyle {

    private static final double HATCH = 4;
    private static final BasicStroke OUTLINE = new BasicStroke(0.7f);
    private static final BasicStroke HATCHING = new BasicStroke(0.8f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
    private static final double TINT = 0.45;

    private BarStyle() {}

    /** A paler shade of a colour. */
    static Color tint(Color colour) {
        return new Color(tint(colour.getRed()), tint(colour.getGreen()), tint(colour.getBlue()));
    }

    private static int tint(int channel) {
        return (int) Math.round(TINT * channel + (1 - TINT) * 255);
    }

    /** Paints a bar. */
    static void paint(Graphics2D graphics, Rectangle2D bar, Color fill, Color line, Verdict verdict) {
        switch (verdict) {
            case RESOLVED -> {
                graphics.setColor(fill);
                graphics.fill(bar);
            }
            case UNRESOLVED, TOO_FEW -> hatch(graphics, bar, line);
            case NOISE, CONSTANT -> {
                graphics.setColor(Theme.GROUND);
                graphics.fill(bar);
            }
        }
        graphics.setColor(line);
        graphics.setStroke(OUTLINE);
        graphics.draw(bar);
    }

    /** Lines at 45 degrees, worked out rather than clipped, so that they look the same in all formats. */
    private static void hatch(Graphics2D graphics, Rectangle2D bar, Color line) {
        graphics.setColor(Theme.GROUND);
        graphics.fill(bar);
        graphics.setColor(line);
        graphics.setStroke(HATCHING);
        for (double start = HATCH / 2; start < bar.getWidth() + bar.getHeight(); start += HATCH) {
            double lowX = Math.max(0, start - bar.getHeight());
            double highX = Math.min(bar.getWidth(), start);
            graphics.draw(new Line2D.Double(
                    bar.getX() + lowX, bar.getY() + start - lowX, bar.getX() + highX, bar.getY() + start - highX));
        }
    }
}
