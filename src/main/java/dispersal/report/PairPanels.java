package dispersal.report;

import dispersal.report.PosteriorPairs.Pair;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;

/** Draws of the posterior at two parameters, one panel a pair. */
record PairPanels(List<Pair> pairs) {

    private static final double HEADING = 20;
    private static final double PLOT = 190;
    private static final double AXIS = 34;
    private static final double NUMBERS = 44;
    private static final double R_ROOM = 60;
    private static final double DOT = 3.6;
    private static final Color GROUND = new Color(0xF3F4F7);
    private static final Color DRAW = new Color(11, 104, 200, 110);

    /** All panels; a sentence if there are none. */
    Body body() {
        return pairs.isEmpty()
                ? PanelGrid.nothing()
                : new PanelGrid(pairs.size(), HEADING + PLOT + AXIS, new Key(List.of()))
                        .body((graphics, panel, area) -> panel(graphics, pairs.get(panel), area));
    }

    private static void panel(Graphics2D graphics, Pair pair, Rectangle2D area) {
        Rectangle2D left = new Rectangle2D.Double(area.getX(), area.getY(), area.getWidth() - R_ROOM, area.getHeight());
        PanelGrid.heading(graphics, "\u2191 " + pair.up().path(), left);
        Rectangle2D ground =
                new Rectangle2D.Double(area.getX() + NUMBERS, area.getY() + HEADING, area.getWidth() - NUMBERS, PLOT);
        graphics.setColor(GROUND);
        graphics.fill(ground);
        graphics.setColor(DRAW);
        double[] across = pair.across().draws();
        double[] up = pair.up().draws();
        for (int draw = 0; draw < across.length; draw++) {
            double x = ground.getX() + pair.across().share(across[draw]) * ground.getWidth();
            double y = ground.getMaxY() - pair.up().share(up[draw]) * ground.getHeight();
            graphics.fill(new Ellipse2D.Double(x - DOT / 2, y - DOT / 2, DOT, DOT));
        }
        scales(graphics, pair, ground);
    }

    private static void scales(Graphics2D graphics, Pair pair, Rectangle2D ground) {
        double x = ground.getX() - 5;
        soft(Theme.number(pair.up().high())).right(graphics, x, ground.getY() + 9);
        soft(Theme.number(pair.up().low())).right(graphics, x, ground.getMaxY());
        String r = "r = "
                + String.format(Locale.ENGLISH, "%.2f", pair.correlation()).replace('-', '\u2212');
        new Lettering.Text(r, Theme.SMALL, Theme.INK).right(graphics, ground.getMaxX(), ground.getY() - 6);
        double line = ground.getMaxY() + 13;
        soft(Theme.number(pair.across().low())).left(graphics, ground.getX(), line);
        soft(Theme.number(pair.across().high())).right(graphics, ground.getMaxX(), line);
        String name = Lettering.fitted(pair.across().path() + " \u2192", Theme.STRONG_LABEL, ground.getWidth());
        new Lettering.Text(name, Theme.STRONG_LABEL, Theme.INK).right(graphics, ground.getMaxX(), line + 14);
    }

    private static Lettering.Text soft(String words) {
        return new Lettering.Text(words, Theme.SMALL, Theme.SOFT_INK);
    }
}
