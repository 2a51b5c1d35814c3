package dispersal.storage;

import dispersal.analysis.design.DesignChoice;
import dispersal.analysis.design.Designs;
import dispersal.analysis.design.Factor;
import dispersal.analysis.design.Outcome;
import dispersal.analysis.design.StudyDescription;
import java.util.ArrayList;
import java.util.List;

/** What bears on the results of a study, in lines that can be compared one by one and hashed together. */
final class StudyHash {

    private StudyHash() {}

    /**
     * Something that bears on results.
     *
     * @param what what it is, in words for users
     * @param text its whole meaning
     */
    record Part(String what, String text) {}

    /** SHA-256 of all parts. */
    static String of(LoadedStudy study) {
        StringBuilder meaning = new StringBuilder(StudyFile.SCHEMA).append('\n');
        for (Part part : parts(study)) {
            meaning.append(part.what()).append('\n').append(part.text()).append('\n');
        }
        return Sha256.of(meaning.toString());
    }

    /** All parts, in an order that does not change. */
    static List<Part> parts(LoadedStudy loaded) {
        List<Part> parts = new ArrayList<>(parts(loaded.description(), loaded.base()));
        loaded.calibration().ifPresent(calibration -> {
            parts.add(new Part("the calibration", CalibrationYaml.of(calibration.plan())));
            parts.add(new Part(
                    "the published patterns",
                    String.join("\n", calibration.tables().values())));
        });
        return List.copyOf(parts);
    }

    private static List<Part> parts(StudyDescription study, LoadedScenario base) {
        DesignChoice design = study.design();
        boolean fixedSize = !Designs.growsAtItsEnd(design.kind());
        String size = fixedSize ? " of " + design.size() : "";
        List<String> factors = new ArrayList<>();
        study.factors().forEach(factor -> factors.add(factor(factor)));
        return List.of(
                new Part("the scenario", base.hash()),
                new Part("the factors", String.join("\n", factors)),
                new Part(
                        "the design",
                        design.kind().word() + size + " levels " + design.levels() + " second order "
                                + design.secondOrder() + " key " + design.key() + rows(study)),
                new Part(
                        "the outcomes",
                        String.join(
                                "\n",
                                study.outcomes().stream().map(Outcome::text).toList())),
                new Part("the tables kept (metrics)", String.join("\n", study.metrics())),
                new Part("the seed", Long.toString(study.seed())));
    }

    /** The points that the study lists itself. */
    private static String rows(StudyDescription study) {
        StringBuilder rows = new StringBuilder();
        study.table().forEach(row -> rows.append('\n').append(StudyYaml.row(row)));
        return rows.toString();
    }

    private static String factor(Factor factor) {
        StringBuilder text = new StringBuilder(factor.name())
                .append(' ')
                .append(factor.role())
                .append(' ')
                .append(factor.grade());
        for (Factor.Member member : factor.members()) {
            text.append('\n').append(member.path()).append(' ');
            text.append(StudyYaml.range(member.distribution()));
        }
        return text.toString();
    }
}
