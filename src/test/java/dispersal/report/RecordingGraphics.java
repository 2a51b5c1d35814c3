package dispersal.report;

import java.awt.Font;
import java.awt.Graphics;
import java.awt.font.FontRenderContext;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.batik.dom.GenericDOMImplementation;
import org.apache.batik.svggen.SVGGraphics2D;

/** Remembers every text that is set and the room its ink takes on the sheet. */
final class RecordingGraphics extends SVGGraphics2D {

    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    /** A text and the room of its ink [px]. */
    record Setting(String words, Rectangle2D room) {}

    private final List<Setting> settings;

    RecordingGraphics() {
        super(GenericDOMImplementation.getDOMImplementation()
                .createDocument("http://www.w3.org/2000/svg", "svg", null));
        this.settings = new ArrayList<>();
    }

    private RecordingGraphics(RecordingGraphics other) {
        super(other);
        this.settings = other.settings;
    }

    /** Texts set on a plate. */
    static List<Setting> of(Plate plate) {
        RecordingGraphics graphics = new RecordingGraphics();
        plate.paint(graphics);
        return graphics.settings;
    }

    /** The words set on a plate, in the order in which they were set. */
    static List<String> words(Plate plate) {
        return of(plate).stream().map(Setting::words).toList();
    }

    @Override
    public Graphics create() {
        return new RecordingGraphics(this);
    }

    @Override
    public void drawString(String words, float x, float y) {
        if (!words.isBlank()) {
            Font font = getFont();
            Rectangle2D ink = font.createGlyphVector(CONTEXT, words).getVisualBounds();
            Rectangle2D placed =
                    new Rectangle2D.Double(ink.getX() + x, ink.getY() + y, ink.getWidth(), ink.getHeight());
            settings.add(new Setting(
                    words, getTransform().createTransformedShape(placed).getBounds2D()));
        }
        super.drawString(words, x, y);
    }

    @Override
    public void drawString(String words, int x, int y) {
        drawString(words, (float) x, (float) y);
    }
}
