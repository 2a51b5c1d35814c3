package dispersal.report;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.params.provider.Arguments;

/** Draws every figure from made-up tables into {@code target/gallery}, for a person to look at. */
final class Gallery {

    private Gallery() {}

    public static void main(String[] arguments) throws IOException {
        for (int replicates : new int[] {1, 20}) {
            ResultFixture fixture = new ResultFixture(replicates);
            for (Figure figure : Figures.all()) {
                draw(figure, fixture.tables(figure), fixture.caption(), "n" + replicates);
            }
        }
        for (Arguments result : FigureLabelsTest.figuresOfExtremeResults().toList()) {
            Object[] cells = result.get();
            draw(
                    Figures.named(String.valueOf(cells[0])),
                    (Tables) cells[2],
                    (Caption) cells[3],
                    String.valueOf(cells[1]).replace(' ', '-'));
        }
        for (Arguments study : StudyFiguresTest.figuresOfExtremeStudies().toList()) {
            Object[] cells = study.get();
            draw(
                    Figures.named(String.valueOf(cells[0])),
                    (Tables) cells[2],
                    StudyFixture.caption(),
                    "study-" + String.valueOf(cells[1]).replace(' ', '-'));
        }
    }

    private static void draw(Figure figure, Tables tables, Caption caption, String folder) throws IOException {
        FigureFile.write(figure, tables, caption, Path.of("target/gallery", folder));
    }
}
