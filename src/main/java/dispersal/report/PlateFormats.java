package dispersal.report;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.apache.batik.dom.GenericDOMImplementation;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Turns plates into bytes of picture formats. */
final class PlateFormats {

    private static final String SVG = "http://www.w3.org/2000/svg";

    private PlateFormats() {}

    /** The plate as an image of some width [px]. */
    static BufferedImage image(Plate plate, int pixels) {
        double scale = (double) pixels / plate.width();
        BufferedImage image =
                new BufferedImage(pixels, (int) Math.ceil(plate.height() * scale), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.scale(scale, scale);
            plate.paint(graphics);
        } finally {
            graphics.dispose();
        }
        return image;
    }

    /** The plate as PNG of some width [px]. */
    static byte[] png(Plate plate, int pixels) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image(plate, pixels), "png", stream);
        }
        return bytes.toByteArray();
    }

    /** The plate as SVG, letters as outlines so that it looks the same everywhere; title and description stay as text. */
    static byte[] svg(Plate plate) throws IOException {
        Document document = GenericDOMImplementation.getDOMImplementation().createDocument(SVG, "svg", null);
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
        context.setPrecision(2);
        context.setComment("Dispersal");
        SVGGraphics2D graphics = new SVGGraphics2D(context, true);
        graphics.setSVGCanvasSize(new Dimension(plate.width(), plate.height()));
        plate.paint(graphics);
        Element root = graphics.getRoot();
        root.setAttribute("viewBox", "0 0 " + plate.width() + " " + plate.height());
        root.setAttribute("role", "img");
        root.insertBefore(element(document, "desc", plate.description()), root.getFirstChild());
        root.insertBefore(element(document, "title", plate.title()), root.getFirstChild());
        StringWriter drawing = new StringWriter();
        graphics.stream(root, drawing, true, false);
        // Without the document type no reader goes to the network for it.
        return drawing.toString().replaceFirst("<!DOCTYPE[^>]*>\\s*", "").getBytes(StandardCharsets.UTF_8);
    }

    private static Element element(Document document, String name, String words) {
        Element element = document.createElementNS(SVG, name);
        element.appendChild(document.createTextNode(words));
        return element;
    }
}
