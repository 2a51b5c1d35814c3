package dispersal.storage;

import dispersal.analysis.Table;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What the folder of a finished calibration says about itself: the same as that of any study, and what it has learned.
 *
 * @param format      version of this form, 1
 * @param version     version of the program that put the tables together
 * @param commit      commit that program was built from
 * @param commandLine the command that put the tables together, as typed
 * @param begun       by which program and command the study was begun
 * @param study       what was asked
 * @param environment where and how long the last command ran; has no bearing on the numbers
 * @param stretches   the runs planned
 * @param runs        how the runs ended
 * @param tables      the tables of the folder
 * @param posterior   SHA-256 of the table of draws, as 64 hexadecimal digits
 */
public record CalibrationManifest(
        int format,
        String version,
        String commit,
        String commandLine,
        StudyManifest.Beginning begun,
        StudyManifest.Question study,
        Manifest.Environment environment,
        List<StretchRow> stretches,
        StudyManifest.Runs runs,
        List<Manifest.TableEntry> tables,
        String posterior) {

    /** Copies the lists. */
    public CalibrationManifest {
        stretches = List.copyOf(stretches);
        tables = List.copyOf(tables);
    }

    /**
     * The manifest of a calibration.
     *
     * @param study what is said of any study
     * @param draws the table of draws
     * @return both
     * @throws IOException never in practice, as nothing leaves the memory
     */
    public static CalibrationManifest of(StudyManifest study, Table draws) throws IOException {
        return new CalibrationManifest(
                study.format(),
                study.version(),
                study.commit(),
                study.commandLine(),
                study.begun(),
                study.study(),
                study.environment(),
                study.stretches(),
                study.runs(),
                study.tables(),
                Sha256.of(new String(PartFile.text(draws), StandardCharsets.UTF_8)));
    }
}
