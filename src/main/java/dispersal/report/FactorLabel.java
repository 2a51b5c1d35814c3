package dispersal.report;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;

/**
 * The name of a factor with the grade of the evidence for it.
 *
 * @param name  what readers call it
 * @param grade how well its value is known
 */
record FactorLabel(String name, EvidenceGrade grade) {

    private static final double GAP = 4;

    /** The label of a factor; one that a government could set says so. */
    static FactorLabel of(String factor, String role, String grade) {
        return new FactorLabel(
                role.equalsIgnoreCase("lever") ? factor + " (lever)" : factor, EvidenceGrade.ofCell(grade));
    }

    /** Width with its badge [px]. */
    double width(Font font) {
        return Lettering.width(name, font) + GAP + EvidenceGrade.BADGE;
    }

    /** Sets name and badge with their right end at x, about a middle, in some room [px]. */
    void right(Graphics2D graphics, double x, double middle, double room) {
        grade.badge(graphics, x - EvidenceGrade.BADGE, middle);
        text(room, Theme.INK).right(graphics, x - EvidenceGrade.BADGE - GAP, middle + Lettering.drop(Theme.SMALL));
    }

    /** Sets badge and name with their left end at x, about a middle, in some room [px]; the name alone if it has no grade. */
    void left(Graphics2D graphics, double x, double middle, double room) {
        double indent = grade == EvidenceGrade.NONE ? 0 : EvidenceGrade.BADGE + GAP;
        if (indent > 0) {
            grade.badge(graphics, x, middle);
        }
        text(room, Theme.INK).left(graphics, x + indent, middle + Lettering.drop(Theme.SMALL));
    }

    private Lettering.Text text(double room, Color ink) {
        return new Lettering.Text(
                Lettering.endKept(name, Theme.SMALL, room - EvidenceGrade.BADGE - GAP), Theme.SMALL, ink);
    }
}
