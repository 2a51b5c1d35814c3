package dispersal.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A study of a copy of the small scenario, in a folder beside it. */
final class StudyCopy {

    static final String FILE = "studies/study.yaml";

    private static final String HEAD = "schema: dispersal-study/1\nname: study\nbase: ../small\n";
    private static final String TAIL = "design: {kind: sobol, points: 8}\noutcomes: [fates.returned@2017-11-30]\n";

    private final Path root;
    private final ScenarioCopy copy;

    StudyCopy(Path root) throws IOException {
        this.root = root;
        this.copy = new ScenarioCopy(root);
    }

    ScenarioCopy scenarios() {
        return copy;
    }

    /** Reads a study of which the whole text is given. */
    LoadedStudy whole(String text) throws IOException, ScenarioException {
        copy.write(FILE, text);
        return StudyFile.load(root.resolve(FILE));
    }

    /** Reads a study of which only the factors, and what else is not usual, are given. */
    LoadedStudy with(String lines) throws IOException, ScenarioException {
        String tail = lines.contains("design:") ? TAIL.substring(TAIL.indexOf('\n') + 1) : TAIL;
        tail = lines.contains("outcomes:") ? tail.replaceFirst("outcomes: .*\n", "") : tail;
        return whole(HEAD + lines + "\n" + tail);
    }

    /** What is wrong with a study, file names relative to the copy. */
    List<String> faults(String lines) throws IOException {
        try {
            with(lines);
            return List.of();
        } catch (ScenarioException faults) {
            return told(faults);
        }
    }

    /** Messages, file names relative to the copy. */
    List<String> told(ScenarioException exception) {
        return exception.faults().stream()
                .map(fault -> fault.toString().replace(SourceText.name(root) + "/", ""))
                .toList();
    }
}
