package dispersal.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Stroke;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Draws of the posterior over the range of the prior, one panel a parameter. */
record MarginalPanels(List<LearnedParameter> parameters) {

    private static final int BARS = 24;
    private static final double HEADING = 34;
    private static final double PLOT = 96;
    private static final double AXIS = 24;
    private static final Color PRIOR = new Color(0xECEDF1);
    private static final Color KNOWN = new Color(0x0B68C8);
    private static final Color UNKNOWN = new Color(0x9A9AA4);
    private static final Stroke LINE = new BasicStroke(1.6f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);

    /** All panels with the key; a sentence if there are none. */
    Body body() {
        if (parameters.isEmpty()) {
            return PanelGrid.nothing();
        }
        Key key = new Key(List.of(
                new Key.Entry("range before", (graphics, x, y) -> sample(graphics, PRIOR, x, y)),
                new Key.Entry("after, identified", (graphics, x, y) -> sample(graphics, KNOWN, x, y)),
                new Key.Entry("after, not identified", (graphics, x, y) -> sample(graphics, UNKNOWN, x, y))));
        return new PanelGrid(parameters.size(), HEADING + PLOT + AXIS, key)
                .body((graphics, panel, area) -> panel(graphics, parameters.get(panel), area));
    }

    private static void panel(Graphics2D graphics, LearnedParameter parameter, Rectangle2D area) {
        PanelGrid.heading(graphics, parameter.path(), area);
        new Lettering.Text(parameter.unit(), Theme.SMALL, Theme.SOFT_INK)
                .left(graphics, area.getX(), area.getY() + HEADING - 8);
        Rectangle2D ground = new Rectangle2D.Double(area.getX(), area.getY() + HEADING, area.getWidth(), PLOT);
        fill(graphics, PRIOR, ground);
        bars(graphics, parameter, ground);
        interval(graphics, parameter, ground);
        double line = ground.getMaxY() + 20;
        new Lettering.Text(Theme.number(parameter.low()), Theme.SMALL, Theme.SOFT_INK)
                .left(graphics, ground.getX(), line);
        new Lettering.Text(Theme.interval(parameter.interval()), Theme.SMALL, Theme.INK)
                .centre(graphics, ground.getCenterX(), line);
        new Lettering.Text(Theme.number(parameter.high()), Theme.SMALL, Theme.SOFT_INK)
                .right(graphics, ground.getMaxX(), line);
    }

    private static void bars(Graphics2D graphics, LearnedParameter parameter, Rectangle2D ground) {
        int[] counts = new int[BARS];
        int most = 1;
        for (double draw : parameter.draws()) {
            int bar = Math.max(0, Math.min(BARS - 1, (int) (BARS * parameter.share(draw))));
            counts[bar]++;
            most = Math.max(most, counts[bar]);
        }
        double width = ground.getWidth() / BARS;
        for (int bar = 0; bar < BARS; bar++) {
            double height = counts[bar] * (ground.getHeight() - 6) / most;
            double left = ground.getX() + bar * width + 0.5;
            fill(
                    graphics,
                    parameter.identified() ? KNOWN : UNKNOWN,
                    new Rectangle2D.Double(left, ground.getMaxY() - height, width - 1, height));
        }
    }

    private static void interval(Graphics2D graphics, LearnedParameter parameter, Rectangle2D ground) {
        double y = ground.getMaxY() + 5;
        double from = ground.getX() + parameter.share(parameter.interval().lower()) * ground.getWidth();
        double to = ground.getX() + parameter.share(parameter.interval().upper()) * ground.getWidth();
        double middle = ground.getX() + parameter.share(parameter.interval().mean()) * ground.getWidth();
        graphics.setColor(Theme.INK);
        graphics.setStroke(LINE);
        graphics.draw(new Line2D.Double(from, y, to, y));
        graphics.draw(new Line2D.Double(middle, y - 3, middle, y + 3));
    }

    private static void sample(Graphics2D graphics, Color colour, double x, double y) {
        fill(graphics, colour, new Rectangle2D.Double(x, y - 4, 20, 9));
    }

    private static void fill(Graphics2D graphics, Color colour, Rectangle2D area) {
        graphics.setColor(colour);
        graphics.fill(area);
    }
}
