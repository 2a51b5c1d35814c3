package dispersal.report;

import dispersal.analysis.Table;
import dispersal.analysis.calibration.LearnedTable;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Pairs of parameters that a calibration cannot tell apart: more of one is made up for by more or less of the other. */
final class PosteriorPairs implements Figure {

    private static final int MOST_PAIRS = 9;
    private static final double HEADING = 20;
    private static final double PLOT = 190;
    private static final double AXIS = 34;
    private static final double NUMBERS = 44;
    private static final double R_ROOM = 60;
    private static final double DOT = 3.6;
    private static final Color GROUND = new Color(0xF3F4F7);
    private static final Color DRAW = new Color(11, 104, 200, 110);

    /** Two parameters and how closely their draws go together. */
    private record Pair(LearnedParameter across, LearnedParameter up, double correlation) {}

    @Override
    public String name() {
        return "posterior-pairs";
    }

    @Override
    public List<String> tables() {
        return List.of(LearnedTable.NAME, LearnedParameter.DRAWS);
    }

    @Override
    public Optional<String> unfit(Tables tables) {
        return pairs(tables).isEmpty()
                ? Optional.of("a single parameter was calibrated, there are no pairs")
                : Optional.empty();
    }

    @Override
    public Plate draw(Tables tables, Caption caption) {
        List<Pair> pairs = pairs(tables);
        Plate.Wording wording = new Plate.Wording(
                "Which parameters trade off against each other",
                "Each dot is a draw of the posterior; every panel shows the whole range of both priors.",
                "r: correlation in the posterior",
                "Shown are each parameter and the one it is tied to most, the closest ties first. Along the cloud the published"
                        + " patterns cannot tell values apart; across it they can.");
        Key key = new Key(List.of());
        return new Plate(
                wording,
                caption,
                pairs.isEmpty()
                        ? PanelGrid.nothing()
                        : new PanelGrid(pairs.size(), HEADING + PLOT + AXIS, key)
                                .body((graphics, panel, area) -> panel(graphics, pairs.get(panel), area)));
    }

    private static List<Pair> pairs(Tables tables) {
        Map<String, LearnedParameter> parameters = LearnedParameter.of(tables).stream()
                .collect(Collectors.toMap(LearnedParameter::path, Function.identity()));
        Table summary = tables.table(LearnedTable.NAME);
        List<Pair> pairs = new ArrayList<>();
        Set<Set<String>> seen = new HashSet<>();
        for (int row = 0; row < summary.size(); row++) {
            String one = summary.text(row, "parameter");
            String other = summary.text(row, "partner");
            LearnedParameter across = parameters.get(one);
            LearnedParameter up = parameters.get(other);
            if (across != null && up != null && seen.add(Set.of(one, other))) {
                pairs.add(new Pair(across, up, summary.number(row, "correlation")));
            }
        }
        return pairs.stream()
                .sorted(Comparator.comparingDouble(pair -> -Math.abs(pair.correlation())))
                .limit(MOST_PAIRS)
                .toList();
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
