package dispersal.report;

import dispersal.analysis.sensitivity.SensitivityIndex.Verdict;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.ui.RectangleEdge;

/** The bars of one factor with their whiskers, on an axis that runs across a ground. */
final class FactorBars {

    /** Colour of what chance alone gives. */
    static final Color FLOOR = new Color(0xE2E2E9);

    private static final double BAR = 6.5;
    private static final double SINGLE_BAR = 10;
    private static final double ARROW = 3;
    private static final BasicStroke WHISKER = new BasicStroke(0.9f);
    private static final Color SAMPLE = new Color(0x66666E);
    private static final double SAMPLE_WIDTH = 20;

    private final NumberAxis axis;
    private final Rectangle2D ground;

    FactorBars(NumberAxis axis, Rectangle2D ground) {
        this.axis = axis;
        this.ground = ground;
    }

    /** Place of a number on the axis, at its ends where it lies beyond them [px]. */
    double at(double number) {
        double place = axis.valueToJava2D(number, ground, RectangleEdge.BOTTOM);
        return Math.max(ground.getX(), Math.min(ground.getMaxX(), place));
    }

    /** Paints the bars of a factor about a middle [px]: the first of two pale and above, the other solid and below. */
    void paint(Graphics2D graphics, BarPanel.Row row, double middle) {
        List<StudyIndices.Index> bars = row.bars();
        Color colour = row.label().grade().colour();
        if (bars.size() == 1) {
            bar(graphics, bars.get(0), new Slot(middle, SINGLE_BAR, colour), colour);
            return;
        }
        bar(graphics, bars.get(0), new Slot(middle - BAR / 2, BAR, colour), BarStyle.tint(colour));
        bar(graphics, bars.get(1), new Slot(middle + BAR / 2, BAR, colour), colour);
    }

    /**
     * Where a bar goes.
     *
     * @param middle its middle [px]
     * @param height its height [px]
     * @param line   colour of its outline
     */
    private record Slot(double middle, double height, Color line) {}

    private void bar(Graphics2D graphics, StudyIndices.Index index, Slot slot, Color fill) {
        if (!index.known()) {
            return;
        }
        double from = Math.min(at(0), at(index.value()));
        double to = Math.max(at(0), at(index.value()));
        BarStyle.paint(
                graphics,
                new Rectangle2D.Double(
                        from, slot.middle() - slot.height() / 2, Math.max(0.5, to - from), slot.height()),
                fill,
                slot.line(),
                index.verdict());
        graphics.setColor(Theme.INK);
        graphics.setStroke(WHISKER);
        graphics.draw(new Line2D.Double(at(index.least()), slot.middle(), at(index.greatest()), slot.middle()));
        end(graphics, index.least(), slot.middle(), -ARROW);
        end(graphics, index.greatest(), slot.middle(), ARROW);
    }

    /** A cross line where an interval ends, a tip where it goes on beyond the axis. */
    private void end(Graphics2D graphics, double number, double middle, double outwards) {
        double x = at(number);
        boolean beyond = number < axis.getLowerBound() || number > axis.getUpperBound();
        double back = beyond ? x - outwards : x;
        graphics.draw(new Line2D.Double(x, middle, back, middle - ARROW + 1));
        graphics.draw(new Line2D.Double(x, middle, back, middle + ARROW - 1));
    }

    /** Key entry of a fill. */
    static Key.Entry entry(String words, Verdict verdict) {
        return new Key.Entry(
                words,
                SAMPLE_WIDTH,
                (graphics, x, middle) -> BarStyle.paint(
                        graphics, new Rectangle2D.Double(x, middle - 4, SAMPLE_WIDTH, 8), SAMPLE, SAMPLE, verdict));
    }

    /** Key entry of what chance alone gives. */
    static Key.Entry floorEntry(String words) {
        return new Key.Entry(words, SAMPLE_WIDTH, (graphics, x, middle) -> {
            graphics.setColor(FLOOR);
            graphics.fill(new Rectangle2D.Double(x, middle - 6, SAMPLE_WIDTH, 12));
        });
    }

    /** Key entry of the two bars of a factor. */
    static Key.Entry pairEntry(String words) {
        return new Key.Entry(words, SAMPLE_WIDTH, (graphics, x, middle) -> {
            Rectangle2D upper = new Rectangle2D.Double(x, middle - 6, SAMPLE_WIDTH, 6);
            Rectangle2D lower = new Rectangle2D.Double(x, middle, SAMPLE_WIDTH, 6);
            BarStyle.paint(graphics, upper, BarStyle.tint(SAMPLE), SAMPLE, Verdict.RESOLVED);
            BarStyle.paint(graphics, lower, SAMPLE, SAMPLE, Verdict.RESOLVED);
        });
    }
}
