package dispersal.report;

import dispersal.report.FigureForms.Form;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Figures as files: as a picture (PNG) and as a drawing that can be enlarged at will (SVG). */
public final class FigureFile {

    private FigureFile() {}

    /**
     * Draws a figure and writes {@code <name>.png} and {@code <name>.svg}, both in the usual width.
     *
     * @param figure    the figure
     * @param tables    its tables
     * @param caption   where the numbers come from
     * @param directory where to; made if it does not exist
     * @return the two files, PNG first
     * @throws IOException              if a file cannot be written
     * @throws IllegalArgumentException if the tables do not fit the figure or the caption
     */
    public static List<Path> write(Figure figure, Tables tables, Caption caption, Path directory) throws IOException {
        return write(figure, tables, caption, directory, FigureForms.usual());
    }

    /**
     * Draws a figure and writes it in some forms. Each file appears whole or not at all; nothing is written if the figure cannot
     * be drawn. The same tables and caption give the same bytes on the same machine.
     *
     * @param figure    the figure
     * @param tables    its tables
     * @param caption   where the numbers come from
     * @param directory where to; made if it does not exist
     * @param forms     in which forms
     * @return the files, PNG first
     * @throws IOException              if a file cannot be written
     * @throws IllegalArgumentException if the tables do not fit the figure or the caption
     */
    public static List<Path> write(Figure figure, Tables tables, Caption caption, Path directory, FigureForms forms)
            throws IOException {
        Plate plate = figure.draw(tables, caption);
        Map<String, byte[]> contents = new LinkedHashMap<>();
        if (forms.forms().contains(Form.PNG)) {
            contents.put(figure.name() + ".png", PlateFormats.png(plate, forms.pixels()));
        }
        if (forms.forms().contains(Form.SVG)) {
            contents.put(figure.name() + ".svg", PlateFormats.svg(plate));
        }
        Files.createDirectories(directory);
        List<Path> files = new ArrayList<>();
        for (Map.Entry<String, byte[]> content : contents.entrySet()) {
            files.add(place(directory, content.getKey(), content.getValue()));
        }
        return files;
    }

    private static Path place(Path directory, String name, byte[] content) throws IOException {
        Path target = directory.resolve(name);
        Path temporary =
                directory.resolve("." + name + "." + ProcessHandle.current().pid() + ".tmp");
        try {
            Files.write(temporary, content);
            return Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }
}
