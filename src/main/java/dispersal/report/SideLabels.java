package dispersal.report;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Labels in a column beside a chart: colour, name and persons, each tied to its place on the chart by a leader line. */
final class SideLabels {

    /** Least distance between the middles of two labels [px]. */
    static final double SPACING = 14;

    private static final double LEADER = 16;
    private static final double SWATCH = 8;

    private SideLabels() {}

    /**
     * One label.
     *
     * @param name   what it names
     * @param number persons in words
     * @param colour colour on the chart
     * @param place  where on the chart it belongs [px from the top of the sheet]
     */
    record Label(String name, String number, Color colour, double place) {

        /** The same label for another place. */
        Label at(double where) {
            return new Label(name, number, colour, where);
        }
    }

    /** Height that so many labels need [px]. */
    static double heightOf(int labels) {
        return labels * SPACING;
    }

    /** Width of a column in which no label is cut short, but at most so much [px]. */
    static double widthOf(List<Label> labels, double most) {
        double widest = labels.stream()
                .mapToDouble(label -> Lettering.width(label.name(), Theme.LABEL)
                        + Lettering.width(label.number(), Theme.STRONG_LABEL))
                .max()
                .orElse(0);
        return Math.min(most, Math.ceil(widest) + LEADER + SWATCH + 5 + 8);
    }

    /** Sets labels, given from top to bottom, in a column to the right of a chart. */
    static void right(Graphics2D graphics, List<Label> labels, Rectangle2D column) {
        double[] middles = middles(labels, column);
        for (int i = 0; i < middles.length; i++) {
            Label label = labels.get(i);
            double left = column.getX() + LEADER;
            leader(graphics, column.getX() + 1, label.place(), left - 2, middles[i]);
            swatch(graphics, label, left, middles[i]);
            name(graphics, label, left + SWATCH + 5, column.getMaxX(), middles[i]);
        }
    }

    /** Sets labels, given from top to bottom, as a list in a column, not tied to places on a chart. */
    static void list(Graphics2D graphics, List<Label> labels, Rectangle2D column) {
        double middle = column.getY() + SPACING / 2;
        for (Label label : labels) {
            swatch(graphics, label, column.getX() + LEADER, middle);
            name(graphics, label, column.getX() + LEADER + SWATCH + 5, column.getMaxX(), middle);
            middle += SPACING;
        }
    }

    /** Sets labels, given from top to bottom, in a column to the left of a chart. */
    static void left(Graphics2D graphics, List<Label> labels, Rectangle2D column) {
        double[] middles = middles(labels, column);
        for (int i = 0; i < middles.length; i++) {
            Label label = labels.get(i);
            double right = column.getMaxX() - LEADER;
            double base = middles[i] + Lettering.drop(Theme.LABEL);
            leader(graphics, column.getMaxX() - 1, label.place(), right + 2, middles[i]);
            new Lettering.Text(label.number(), Theme.STRONG_LABEL, Theme.INK).right(graphics, right, base);
            double room = column.getWidth() - LEADER - Lettering.width(label.number(), Theme.STRONG_LABEL) - 6;
            String name = Lettering.fitted(label.name(), Theme.LABEL, room);
            new Lettering.Text(name, Theme.LABEL, Theme.INK).right(graphics, column.getX() + room, base);
        }
    }

    private static double[] middles(List<Label> labels, Rectangle2D column) {
        double[] wished = labels.stream().mapToDouble(Label::place).toArray();
        return LabelColumn.place(wished, SPACING, column.getY() + SPACING / 2, column.getMaxY() - SPACING / 2);
    }

    private static void leader(Graphics2D graphics, double x1, double y1, double x2, double y2) {
        graphics.setStroke(Theme.HAIR);
        graphics.setColor(Theme.LEADER);
        graphics.draw(new Line2D.Double(x1, y1, x2, y2));
    }

    private static void swatch(Graphics2D graphics, Label label, double left, double middle) {
        graphics.setColor(label.colour());
        graphics.fill(new Rectangle2D.Double(left, middle - SWATCH / 2, SWATCH, SWATCH));
    }

    private static void name(Graphics2D graphics, Label label, double left, double right, double middle) {
        double base = middle + Lettering.drop(Theme.LABEL);
        double room = right - left - Lettering.width(label.number(), Theme.STRONG_LABEL) - 6;
        new Lettering.Text(Lettering.fitted(label.name(), Theme.LABEL, room), Theme.LABEL, Theme.INK)
                .left(graphics, left, base);
        new Lettering.Text(label.number(), Theme.STRONG_LABEL, Theme.INK).right(graphics, right, base);
    }
}
