package dispersal.report;

import dispersal.analysis.calibration.LearnedTable;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Stroke;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** What a calibration has learned of each parameter: draws of the posterior over the whole range of the prior. */
final class PosteriorMarginals implements Figure {

    private static final int BARS = 24;
    private static final double HEADING = 34;
    private static final double PLOT = 96;
    private static final double AXIS = 24;
    private static final Color PRIOR = new Color(0xECEDF1);
    private static final Color KNOWN = new Color(0x0B68C8);
    private static final Color UNKNOWN = new Color(0x9A9AA4);
    private static final Stroke LINE = new BasicStroke(1.6f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);

    @Override
    public String name() {
        return "posterior";
    }

    @Override
    public List<String> tables() {
        return List.of(LearnedTable.NAME, LearnedParameter.DRAWS);
    }

    @Override
    public Plate draw(Tables tables, Caption caption) {
        List<LearnedParameter> parameters = LearnedParameter.of(tables);
        Key key = new Key(List.of(
                new Key.Entry("range before", (graphics, x, y) -> fill(graphics, PRIOR, x, y - 4, 20, 9)),
                new Key.Entry("after, identified", (graphics, x, y) -> fill(graphics, KNOWN, x, y - 4, 20, 9)),
                new Key.Entry("after, not identified", (graphics, x, y) -> fill(graphics, UNKNOWN, x, y - 4, 20, 9))));
        Plate.Wording wording = new Plate.Wording(
                "What the published patterns say of each parameter",
                "Bars: draws of the posterior over the whole range of the prior; height: share of the draws.",
                "lines below: 90 % interval with the median",
                "Identified is a parameter that the same procedure recovers, with a posterior standard deviation below half the"
                        + " prior's, from data that the model itself made. Of the others the bars say little. The prior is that of"
                        + " the evidence, not flat where the range spans powers of ten."
                        + PanelGrid.scales(parameters.size()));
        if (parameters.isEmpty()) {
            return new Plate(wording, caption, PanelGrid.nothing());
        }
        return new Plate(
                wording,
                caption,
                new PanelGrid(parameters.size(), HEADING + PLOT + AXIS, key)
                        .body((graphics, panel, area) -> panel(graphics, parameters.get(panel), area)));
    }

    private static void panel(Graphics2D graphics, LearnedParameter parameter, Rectangle2D area) {
        PanelGrid.heading(graphics, parameter.path(), area);
        new Lettering.Text(parameter.unit(), Theme.SMALL, Theme.SOFT_INK)
                .left(graphics, area.getX(), area.getY() + HEADING - 8);
        Rectangle2D ground = new Rectangle2D.Double(area.getX(), area.getY() + HEADING, area.getWidth(), PLOT);
        fill(graphics, PRIOR, ground.getX(), ground.getY(), ground.getWidth(), ground.getHeight());
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
            fill(
                    graphics,
                    parameter.identified() ? KNOWN : UNKNOWN,
                    ground.getX() + bar * width + 0.5,
                    ground.getMaxY() - height,
                    width - 1,
                    height);
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

    private static void fill(Graphics2D graphics, Color colour, double x, double y, double width, double height) {
        graphics.setColor(colour);
        graphics.fill(new Rectangle2D.Double(x, y, width, height));
    }
}
