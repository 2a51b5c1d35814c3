package dispersal.report;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * A finished figure on its sheet: title, what is shown, the picture, and the caption that says where the numbers come from.
 * There is no plate without a caption. Lengths are in px of the sheet, which is 800 px wide unless its picture needs more.
 */
public final class Plate {

    /** Width of a plate unless its picture needs more [px]. */
    public static final int WIDTH = 800;

    /** Empty rim [px]. */
    static final double RIM = 24;
    /** Width of the picture on a plate of that width [px]. */
    static final double CONTENT = WIDTH - 2 * RIM;

    private static final double GAP = 10;

    /**
     * What a plate says in words.
     *
     * @param title     subject
     * @param statement what is shown, when, in which unit
     * @param band      what is shown as a band, empty if nothing
     * @param note      how things were counted
     */
    record Wording(String title, String statement, String band, String note) {}

    private final Wording wording;
    private final Caption caption;
    private final Body body;

    Plate(Wording wording, Caption caption, Body body) {
        this.wording = wording;
        this.caption = caption;
        this.body = body;
    }

    /** Title of the figure. */
    public String title() {
        return wording.title();
    }

    /** All other words of the figure that are not labels: what is shown and where the numbers come from. */
    public String description() {
        return String.join(" ", wording.statement(), note(), provenance());
    }

    private String provenance() {
        return caption.provenance(wording.band()) + ' ' + Caption.NOT_A_PREDICTION;
    }

    private String note() {
        return wording.note();
    }

    /** Width [px]. */
    public int width() {
        return body.sheet();
    }

    private double content() {
        return width() - 2 * RIM;
    }

    /** Height [px]. */
    public int height() {
        return (int) Math.ceil(2 * RIM + headHeight() + GAP + body.height() + GAP + footHeight());
    }

    /**
     * Paints the plate with its upper left corner at the origin.
     *
     * @param graphics where to
     */
    public void paint(Graphics2D graphics) {
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setColor(Theme.GROUND);
        graphics.fill(new Rectangle2D.Double(0, 0, width(), height()));
        double y = paragraph(graphics, titleLines(), titleFont(), Theme.INK, RIM);
        y = paragraph(graphics, statementLines(), statementFont(), Theme.SOFT_INK, y);
        body.painter().paint(graphics, new Rectangle2D.Double(RIM, y + GAP, content(), body.height()));
        double foot = height() - RIM - footHeight();
        graphics.setColor(Theme.GRID);
        graphics.fill(new Rectangle2D.Double(RIM, foot, content(), 0.6));
        foot = paragraph(graphics, lines(note()), footFont(), Theme.SOFT_INK, foot + 4);
        foot = paragraph(graphics, lines(caption.provenance(wording.band())), footFont(), Theme.SOFT_INK, foot);
        paragraph(graphics, lines(Caption.NOT_A_PREDICTION), Lettering.bold(9), Theme.SOFT_INK, foot);
    }

    private static double paragraph(Graphics2D graphics, List<String> lines, Font font, Color colour, double top) {
        double y = top;
        for (String line : lines) {
            new Lettering.Text(line, font, colour).left(graphics, RIM, y + font.getSize2D());
            y += Lettering.lineHeight(font);
        }
        return y;
    }

    private double headHeight() {
        return titleLines().size() * Lettering.lineHeight(titleFont())
                + statementLines().size() * Lettering.lineHeight(statementFont());
    }

    private double footHeight() {
        int count =
                lines(note()).size() + lines(caption.provenance(wording.band())).size() + 1;
        return 4 + count * Lettering.lineHeight(footFont());
    }

    private List<String> titleLines() {
        return Lettering.wrapped(wording.title(), titleFont(), content());
    }

    private List<String> statementLines() {
        return Lettering.wrapped(wording.statement(), statementFont(), content());
    }

    private List<String> lines(String words) {
        return words.isBlank() ? List.of() : Lettering.wrapped(words, footFont(), content());
    }

    private static Font titleFont() {
        return Lettering.bold(17);
    }

    private static Font statementFont() {
        return Lettering.plain(11.5);
    }

    private static Font footFont() {
        return Lettering.plain(9);
    }
}
