package dispersal.report;

import dispersal.analysis.sensitivity.SensitivityIndex.Verdict;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;

/** A factor as a mark: shape and colour of its grade, filled if it is resolved and hollow otherwise. */
final class ScreeningMark {

    private static final BasicStroke OUTLINE = new BasicStroke(1.1f);

    private ScreeningMark() {}

    /** Paints a mark about a point [px]. */
    static void paint(Graphics2D graphics, EvidenceGrade grade, Verdict verdict, double x, double y) {
        Shape shape = grade.emblem(x, y);
        graphics.setColor(verdict == Verdict.RESOLVED ? grade.colour() : Theme.GROUND);
        graphics.fill(shape);
        graphics.setColor(grade.colour());
        graphics.setStroke(OUTLINE);
        graphics.draw(shape);
    }

    /** Key entry of a grade: letter and shape. */
    static Key.Entry gradeEntry(EvidenceGrade grade) {
        return new Key.Entry(grade.meaning(), EvidenceGrade.BADGE + 14, (graphics, x, middle) -> {
            grade.badge(graphics, x, middle);
            paint(graphics, grade, Verdict.RESOLVED, x + EvidenceGrade.BADGE + 8, middle);
        });
    }

    /** Key entry of a verdict. */
    static Key.Entry entry(String words, Verdict verdict) {
        return new Key.Entry(
                words, 12, (graphics, x, middle) -> paint(graphics, EvidenceGrade.NONE, verdict, x + 6, middle));
    }
}
