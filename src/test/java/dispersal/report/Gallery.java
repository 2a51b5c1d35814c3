package dispersal.report;

import java.nio.file.Path;

/** Draws every figure from made-up tables into {@code target/gallery}, for a person to look at. */
final class Gallery {

    private Gallery() {}

    public static void main(String[] arguments) throws java.io.IOException {
        for (int replicates : new int[] {1, 20}) {
            ResultFixture fixture = new ResultFixture(replicates);
            for (Figure figure : Figures.all()) {
                FigureFile.write(figure, fixture.tables(), fixture.caption(), Path.of("target/gallery/n" + replicates));
            }
        }
    }
}
