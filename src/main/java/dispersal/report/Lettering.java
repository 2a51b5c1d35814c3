package dispersal.report;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.util.ArrayList;
import java.util.List;

/**
 * Text on figures, measured in one way for all formats, so that what fits in one fits in the other. Fonts are the platform's
 * logical sans serif.
 */
final class Lettering {

    private static final FontRenderContext MEASURE = new FontRenderContext(null, true, true);
    private static final String ELLIPSIS = "\u2026";

    private Lettering() {}

    /** Upright font of a size [px]. */
    static Font plain(double size) {
        return new Font(Font.SANS_SERIF, Font.PLAIN, 1).deriveFont((float) size);
    }

    /** Bold font of a size [px]. */
    static Font bold(double size) {
        return new Font(Font.SANS_SERIF, Font.BOLD, 1).deriveFont((float) size);
    }

    /** Advance of a text [px]. */
    static double width(String text, Font font) {
        return text.isEmpty() ? 0 : font.getStringBounds(text, MEASURE).getWidth();
    }

    /** The text, cut short with an ellipsis where it is wider than the room [px]. */
    static String fitted(String text, Font font, double room) {
        if (width(text, font) <= room) {
            return text;
        }
        int low = 0;
        int high = text.length();
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (width(text.substring(0, middle).stripTrailing() + ELLIPSIS, font) <= room) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return text.substring(0, low).stripTrailing() + ELLIPSIS;
    }

    /**
     * The text, its beginning left out in favour of an ellipsis where it is wider than the room [px]: the end of a dotted path
     * tells most.
     */
    static String endKept(String text, Font font, double room) {
        if (width(text, font) <= room) {
            return text;
        }
        int start = 1;
        while (start < text.length() && width(ELLIPSIS + text.substring(start), font) > room) {
            start++;
        }
        return ELLIPSIS + text.substring(start);
    }

    /** The text in lines no wider than the room [px]; a word that is wider by itself is cut short. */
    static List<String> wrapped(String text, Font font, double room) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.strip().split("\\s+", -1)) {
            String longer = line.isEmpty() ? word : line + ' ' + word;
            if (line.isEmpty() || width(longer, font) <= room) {
                line = longer;
            } else {
                lines.add(fitted(line, font, room));
                line = word;
            }
        }
        lines.add(fitted(line, font, room));
        return lines;
    }

    /** The text in at most so many lines no wider than the room [px], the last one cut short if need be. */
    static List<String> wrapped(String text, Font font, double room, int most) {
        List<String> lines = wrapped(text, font, room);
        if (lines.size() <= most) {
            return lines;
        }
        List<String> kept = new ArrayList<>(lines.subList(0, most - 1));
        kept.add(fitted(String.join(" ", lines.subList(most - 1, lines.size())), font, room));
        return kept;
    }

    /** Height of a line [px]. */
    static double lineHeight(Font font) {
        return Math.ceil(font.getSize2D() * 1.3);
    }

    /** How far below its middle the base line of a text lies [px]. */
    static double drop(Font font) {
        return font.getSize2D() * 0.36;
    }

    /** A text with its font and colour, ready to be set. */
    record Text(String words, Font font, Color colour) {

        /** Sets it with its left end at x, base line at y [px]. */
        void left(Graphics2D graphics, double x, double y) {
            if (!words.isEmpty()) {
                graphics.setFont(font);
                graphics.setColor(colour);
                graphics.drawString(words, (float) x, (float) y);
            }
        }

        /** Sets it with its right end at x, base line at y [px]. */
        void right(Graphics2D graphics, double x, double y) {
            left(graphics, x - width(words, font), y);
        }

        /** Sets it with its middle at x, base line at y [px]. */
        void centre(Graphics2D graphics, double x, double y) {
            left(graphics, x - width(words, font) / 2, y);
        }
    }
}
