package dispersal.storage;

import dispersal.analysis.design.DesignChoice;
import dispersal.analysis.design.DesignChoice.Kind;
import dispersal.analysis.design.Distribution;
import dispersal.analysis.design.Factor;
import dispersal.analysis.design.Levels;
import dispersal.analysis.design.LogUniform;
import dispersal.analysis.design.Outcome;
import dispersal.analysis.design.Remainder;
import dispersal.analysis.design.Replication;
import dispersal.analysis.design.StudyDescription;
import dispersal.analysis.design.Triangular;
import dispersal.analysis.design.Uniform;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes a study as one file that needs no other but its scenario: every factor with all members and their values. */
final class StudyYaml {

    /** Name of the file with the scenario, beside that of the study. */
    static final String SCENARIO = "scenario.resolved.yaml";

    private final StringBuilder text = new StringBuilder();

    private StudyYaml() {}

    /** The file. */
    static String of(StudyDescription study, Optional<CalibrationRequest> calibration) {
        StudyYaml yaml = new StudyYaml();
        yaml.line(
                "# A study, complete with the values that its factors may take; the scenario is in " + SCENARIO + ".");
        yaml.line("schema: " + StudyFile.SCHEMA);
        yaml.line("name: " + ScenarioYaml.quoted(study.name()));
        yaml.line("title: " + ScenarioYaml.quoted(study.title()));
        yaml.line("base: " + SCENARIO);
        yaml.factors(study);
        if (calibration.isPresent()) {
            yaml.text.append(CalibrationYaml.of(calibration.get().plan()));
        } else {
            yaml.asked(study);
        }
        yaml.line("seed: " + study.seed());
        yaml.line("limit_seconds: " + Scalars.written(study.limitSeconds()));
        return yaml.text.toString();
    }

    private void asked(StudyDescription study) {
        design(study);
        line("replicates: " + replicates(study.replication()));
        line("outcomes:");
        for (Outcome outcome : study.outcomes()) {
            line("  - " + ScenarioYaml.quoted(outcome.text()));
        }
        line("metrics: [" + String.join(", ", study.metrics()) + "]");
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    private void factors(StudyDescription study) {
        line(study.factors().isEmpty() ? "factors: []" : "factors:");
        for (Factor factor : study.factors()) {
            line("  - name: " + ScenarioYaml.quoted(factor.name()));
            line("    role: " + factor.role().name().toLowerCase(Locale.ROOT));
            line("    grade: " + factor.grade());
            line("    members:");
            for (Factor.Member member : factor.members()) {
                line("      " + ScenarioYaml.quoted(member.path()) + ": {" + member(member, factor) + "}");
            }
        }
    }

    private static String member(Factor.Member member, Factor factor) {
        if (!(member.distribution() instanceof Remainder left)) {
            return range(member.distribution());
        }
        String of = factor.members().stream()
                .filter(other -> other.distribution().equals(left.of()))
                .findFirst()
                .orElseThrow()
                .path();
        return "remainder_of: " + ScenarioYaml.quoted(of) + ", total: " + Scalars.written(left.total()) + ", part: "
                + Scalars.written(left.part());
    }

    private void design(StudyDescription study) {
        DesignChoice design = study.design();
        if (design.kind() == Kind.TABLE) {
            line("design:");
            line("  kind: table");
            line(study.table().isEmpty() ? "  rows: []" : "  rows:");
            study.table().forEach(row -> line("    - [" + row(row) + "]"));
            return;
        }
        String keyed =
                design.kind() == Kind.ONE_AT_A_TIME || design.kind() == Kind.FACTORIAL ? "" : ", key: " + design.key();
        String grid = design.kind() == Kind.MORRIS ? ", levels: " + design.levels() : "";
        String order = design.kind() == Kind.SALTELLI ? ", second_order: " + design.secondOrder() : "";
        String size = DesignReader.sizeKey(design.kind()) + ": " + design.size();
        line("design: {kind: " + design.kind().word() + ", " + size + grid + order + keyed + "}");
    }

    /** The values of a point that is listed, {@code base} for one that is left as it is. */
    static String row(List<Double> row) {
        return row.stream()
                .map(value -> Double.isNaN(value) ? StudyTable.BASE : Scalars.written(value))
                .collect(Collectors.joining(", "));
    }

    private static String replicates(Replication replication) {
        if (replication.halfWidth().isEmpty()) {
            return Integer.toString(replication.first());
        }
        return "{first: " + replication.first() + ", half_width: "
                + Scalars.written(replication.halfWidth().getAsDouble()) + ", cap: " + replication.cap() + "}";
    }

    /** The values that a parameter may take, in words that differ where the values do; as files give them but for remainders. */
    static String range(Distribution distribution) {
        if (distribution instanceof Levels levels) {
            return "values: [" + row(levels.values()) + "]";
        }
        String ends = "low: " + Scalars.written(distribution.low()) + ", high: " + Scalars.written(distribution.high());
        if (distribution instanceof Uniform) {
            return ends + ", distribution: uniform";
        }
        if (distribution instanceof LogUniform) {
            return ends + ", distribution: log_uniform";
        }
        if (distribution instanceof Triangular triangular) {
            return ends + ", distribution: triangular, mode: " + Scalars.written(triangular.mode());
        }
        if (distribution instanceof Remainder left) {
            return "part " + Scalars.written(left.part()) + " of " + Scalars.written(left.total()) + " without "
                    + range(left.of());
        }
        throw new IllegalArgumentException("no file form for " + distribution);
    }
}
