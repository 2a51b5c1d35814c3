package dispersal.report;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.Arrays;

/**
 * How well the value of an input is known. Each grade has a letter, a colour and a shape of its own, so that it can be told by any
 * one of them.
 */
enum EvidenceGrade {
    /** Counted and published, sources agree. */
    A("A", "counted", 0x0B3C6F),
    /** Published, sources differ. */
    B("B", "sources differ", 0x4FA3E3),
    /** Indirect. */
    C("C", "indirect", 0xE3B23C),
    /** No source: a placeholder with a range. */
    D("D", "assumption", 0xC03A16),
    /** Not an input that could be known, such as chance. */
    NONE("\u2013", "no grade", 0x8A8A94);

    /** Width of a badge [px]. */
    static final double BADGE = 11;

    private static final double EMBLEM = 4.2;

    private final String letter;
    private final String meaning;
    private final int rgb;

    EvidenceGrade(String letter, String meaning, int rgb) {
        this.letter = letter;
        this.meaning = meaning;
        this.rgb = rgb;
    }

    /** The grade of a cell; none if it holds no known letter. */
    static EvidenceGrade ofCell(String cell) {
        return Arrays.stream(values())
                .filter(grade -> grade.letter.equals(cell.strip()))
                .findFirst()
                .orElse(NONE);
    }

    /** What readers call it. */
    String meaning() {
        return meaning;
    }

    /** Colour as red, green and blue bytes. */
    int rgb() {
        return rgb;
    }

    /** Colour. */
    Color colour() {
        return new Color(rgb);
    }

    /** The letter on a ground of its colour, left end at x, about a middle [px]. */
    void badge(Graphics2D graphics, double x, double middle) {
        graphics.setColor(colour());
        graphics.fill(new RoundRectangle2D.Double(x, middle - BADGE / 2, BADGE, BADGE, 3, 3));
        new Lettering.Text(letter, Lettering.bold(8.5), Theme.inkOn(colour()))
                .centre(graphics, x + BADGE / 2, middle + Lettering.drop(Lettering.bold(8.5)));
    }

    /** Its shape about a point [px]: disc, square, triangle, diamond, and a small ring for none. */
    Shape emblem(double x, double y) {
        return switch (this) {
            case A -> new Ellipse2D.Double(x - EMBLEM, y - EMBLEM, 2 * EMBLEM, 2 * EMBLEM);
            case B -> new Rectangle2D.Double(x - 0.87 * EMBLEM, y - 0.87 * EMBLEM, 1.74 * EMBLEM, 1.74 * EMBLEM);
            case C ->
                polygon(x, y - 1.2 * EMBLEM, x + 1.15 * EMBLEM, y + 0.8 * EMBLEM, x - 1.15 * EMBLEM, y + 0.8 * EMBLEM);
            case D -> polygon(x, y - 1.25 * EMBLEM, x + 1.25 * EMBLEM, y, x, y + 1.25 * EMBLEM, x - 1.25 * EMBLEM, y);
            case NONE -> new Ellipse2D.Double(x - 0.7 * EMBLEM, y - 0.7 * EMBLEM, 1.4 * EMBLEM, 1.4 * EMBLEM);
        };
    }

    private static Shape polygon(double... corners) {
        Path2D path = new Path2D.Double();
        path.moveTo(corners[0], corners[1]);
        for (int i = 2; i < corners.length; i += 2) {
            path.lineTo(corners[i], corners[i + 1]);
        }
        path.closePath();
        return path;
    }
}
