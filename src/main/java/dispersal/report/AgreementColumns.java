package dispersal.report;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Panels of agreements in two columns of about the same height on a wide sheet, below a key. */
final class AgreementColumns {

    private static final int SHEET = 1240;
    private static final double COLUMN_GAP = 26;
    private static final double PANEL_GAP = 14;
    private static final double BELOW_KEY = 10;

    private final List<AgreementPanel> left = new ArrayList<>();
    private final List<AgreementPanel> right = new ArrayList<>();
    private final Key key;

    /**
     * Columns.
     *
     * @param panels from the top of the left column to the bottom of the right one
     * @param key    what marks mean
     */
    AgreementColumns(List<AgreementPanel> panels, Key key) {
        this.key = key;
        double half = height(panels) / 2;
        double used = 0;
        for (AgreementPanel panel : panels) {
            boolean fits = used + panel.height() / 2 <= half;
            (fits && right.isEmpty() ? left : right).add(panel);
            used += panel.height() + PANEL_GAP;
        }
    }

    private static double height(List<AgreementPanel> panels) {
        return panels.stream().mapToDouble(panel -> panel.height() + PANEL_GAP).sum();
    }

    /** Both columns with the key. */
    Body body() {
        double top = key.height(SHEET - 2 * Plate.RIM) + BELOW_KEY;
        return new Body(SHEET, top + Math.max(height(left), height(right)), (graphics, area) -> {
            key.paint(graphics, area.getX(), area.getY(), area.getWidth());
            double width = (area.getWidth() - COLUMN_GAP) / 2;
            Rectangle2D first = new Rectangle2D.Double(area.getX(), area.getY() + top, width, 0);
            column(graphics, left, first);
            first.setRect(area.getMaxX() - width, area.getY() + top, width, 0);
            column(graphics, right, first);
        });
    }

    private static void column(Graphics2D graphics, List<AgreementPanel> panels, Rectangle2D above) {
        double top = above.getY();
        for (AgreementPanel panel : panels) {
            panel.paint(graphics, new Rectangle2D.Double(above.getX(), top, above.getWidth(), panel.height()));
            top += panel.height() + PANEL_GAP;
        }
    }
}
