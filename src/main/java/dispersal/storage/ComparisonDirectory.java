package dispersal.storage;

import dispersal.analysis.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The finished folder of a comparison: differences, figures, and a result folder for each scenario.
 *
 * @param path     the folder
 * @param manifest what it says about itself
 */
public record ComparisonDirectory(Path path, ComparisonManifest manifest) {

    /**
     * Opens a folder if it is that of a comparison.
     *
     * @param path the folder
     * @return the comparison; empty if the folder is anything else
     * @throws ResultFolderException if it is a comparison of a form this program does not know
     * @throws IOException           if it cannot be read
     */
    public static Optional<ComparisonDirectory> find(Path path) throws ResultFolderException, IOException {
        Path manifest = ResultDirectory.manifestFile(path);
        return Files.isRegularFile(manifest) && ManifestFile.isOfComparison(manifest)
                ? Optional.of(new ComparisonDirectory(path, ManifestFile.readComparison(manifest)))
                : Optional.empty();
    }

    /**
     * The results of one of the scenarios.
     *
     * @param member the scenario
     * @return its result folder
     * @throws ResultFolderException if the folder is missing or is not of the scenario that was compared
     * @throws IOException           if it cannot be read
     */
    public ResultDirectory open(ComparisonManifest.Member member) throws ResultFolderException, IOException {
        ResultDirectory directory = ResultDirectory.open(path.resolve(member.folder()));
        String found = directory.manifest().scenario().hash();
        if (!found.equals(member.scenario().hash())) {
            throw new ResultFolderException(directory.path() + ": holds scenario " + found + ", but scenario "
                    + member.scenario().hash() + " was compared");
        }
        return directory;
    }

    /** Folder of the figures. */
    public Path figures() {
        return ResultDirectory.figures(path);
    }

    /**
     * Reads a table of the folder itself.
     *
     * @param name its name
     * @return the table, if the folder has it
     * @throws ResultFolderException if the manifest names the table but its file is missing
     * @throws IOException           if the file cannot be read or does not fit the manifest
     */
    public Optional<Table> table(String name) throws ResultFolderException, IOException {
        return ResultDirectory.table(path, name, manifest.tables());
    }
}
