package dispersal.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** Figures as files: each as a picture of 1,600 px width (PNG) and as a drawing that can be enlarged at will (SVG). */
public final class FigureFile {

    private FigureFile() {}

    /**
     * Draws a figure and writes {@code <name>.png} and {@code <name>.svg}. Each file appears whole or not at all; nothing is
     * written if the figure cannot be drawn. The same tables and caption give the same bytes on the same machine.
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
        Plate plate = figure.draw(tables, caption);
        byte[] png = PlateFormats.png(plate);
        byte[] svg = PlateFormats.svg(plate);
        Files.createDirectories(directory);
        return List.of(place(directory, figure.name() + ".png", png), place(directory, figure.name() + ".svg", svg));
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
