package dispersal.report;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.TreeSet;

/**
 * Where the points of two factors lie on a map: in cells of one size, one a pair of levels, if they form a grid; otherwise at their
 * values.
 *
 * @param across values of the first factor, in order
 * @param up     values of the second
 * @param grid   whether every pair of levels is a point
 */
record Levels(List<Double> across, List<Double> up, boolean grid) {

    private static final double INSET = 0.04;
    private static final double SPACE = 8;
    private static final int FEW = 5;

    Levels {
        across = List.copyOf(across);
        up = List.copyOf(up);
    }

    /** Levels of the points of an outcome. */
    static Levels of(Responses outcome) {
        TreeSet<Double> across = new TreeSet<>();
        TreeSet<Double> up = new TreeSet<>();
        outcome.points().forEach(point -> {
            across.add(point.values().get(0));
            up.add(point.values().get(1));
        });
        // A few points of a grid may have failed; their cells stay empty.
        boolean grid = 2L * outcome.points().size() >= (long) across.size() * up.size();
        return new Levels(List.copyOf(across), List.copyOf(up), grid);
    }

    /** Cell of a point on a map; without a grid its place, without size. */
    Rectangle2D cell(Responses.Point point, Rectangle2D map) {
        double first = point.values().get(0);
        double second = point.values().get(1);
        if (!grid) {
            return new Rectangle2D.Double(
                    map.getX() + share(first, across) * map.getWidth(),
                    map.getMaxY() - share(second, up) * map.getHeight(),
                    0,
                    0);
        }
        double width = map.getWidth() / across.size();
        double height = map.getHeight() / up.size();
        return new Rectangle2D.Double(
                map.getX() + across.indexOf(first) * width,
                map.getMaxY() - (up.indexOf(second) + 1) * height,
                width,
                height);
    }

    private static double share(double value, List<Double> levels) {
        double least = levels.get(0);
        double span = levels.get(levels.size() - 1) - least;
        return span > 0 ? INSET + (1 - 2 * INSET) * (value - least) / span : 0.5;
    }

    /** Sets the values below and to the left of a map, leaving some out where they would touch. */
    void label(Graphics2D graphics, Rectangle2D map) {
        graphics.setColor(Theme.LEADER);
        graphics.setStroke(Theme.HAIR);
        graphics.draw(map);
        List<Double> below = grid ? across : few(across);
        double widest = below.stream()
                .mapToDouble(level -> Lettering.width(Theme.number(level), Theme.SMALL))
                .max()
                .orElse(0);
        int step = (int) Math.max(1, Math.ceil((widest + SPACE) / (map.getWidth() / below.size())));
        for (int i = 0; i < below.size(); i += step) {
            double x = map.getX() + place(below.get(i), i, across) * map.getWidth();
            new Lettering.Text(Theme.number(below.get(i)), Theme.SMALL, Theme.SOFT_INK)
                    .centre(graphics, x, map.getMaxY() + 12);
        }
        List<Double> beside = grid ? up : few(up);
        int rise = (int) Math.max(1, Math.ceil(13 / (map.getHeight() / beside.size())));
        for (int i = 0; i < beside.size(); i += rise) {
            double y = map.getMaxY() - place(beside.get(i), i, up) * map.getHeight();
            new Lettering.Text(Theme.number(beside.get(i)), Theme.SMALL, Theme.SOFT_INK)
                    .right(graphics, map.getX() - 5, y + Lettering.drop(Theme.SMALL));
        }
    }

    private double place(double level, int index, List<Double> levels) {
        return grid ? (index + 0.5) / levels.size() : share(level, levels);
    }

    /** Round values between the least and the greatest. */
    private static List<Double> few(List<Double> levels) {
        double least = levels.get(0);
        double greatest = levels.get(levels.size() - 1);
        return greatest > least ? Theme.roundNumbers(least, greatest, FEW) : List.of(least);
    }
}
