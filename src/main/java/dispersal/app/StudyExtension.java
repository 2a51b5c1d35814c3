package dispersal.app;

import dispersal.analysis.design.DesignChoice;
import dispersal.analysis.design.Designs;
import dispersal.analysis.design.Replication;
import dispersal.analysis.design.StudyDescription;
import dispersal.experiment.StudyPlan;
import dispersal.storage.LoadedStudy;
import dispersal.storage.ResultFolderException;
import dispersal.storage.StretchRow;
import dispersal.storage.StudyFolder;
import dispersal.storage.TypedCommand;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A study with more replicates or points than it had.
 *
 * @param study     the study as it is to be
 * @param stretches all its runs, those it had before first
 */
record StudyExtension(LoadedStudy study, List<StretchRow> stretches) {

    /** Copies the list. */
    StudyExtension {
        stretches = List.copyOf(stretches);
    }

    /**
     * Plans an extension.
     *
     * @param folder     the folder of the study
     * @param before     the study as it is
     * @param replicates replicates wanted, absent for as many as there are
     * @param size       size of the design wanted, absent for as large as it is
     * @return the extended study; the study as it is if nothing more is wanted
     * @throws InputException if the study cannot be extended like that
     * @throws IOException    if the folder cannot be read
     */
    static StudyExtension of(
            StudyFolder folder, LoadedStudy before, Optional<Integer> replicates, Optional<Integer> size)
            throws InputException, IOException {
        List<StretchRow> stretches = new ArrayList<>(folder.stretches());
        int points = stretches.stream()
                .mapToInt(row -> row.firstPoint() + row.points() - 1)
                .max()
                .orElseThrow();
        int most = stretches.stream()
                .mapToInt(row -> row.firstReplicate() + row.replicates() - 1)
                .max()
                .orElseThrow();
        StudyDescription asked = before.description();
        int wanted = checked(replicates, most);
        if (size.isPresent()) {
            asked = resized(asked, size.get());
        }
        int wantedPoints = size.isPresent() ? Designs.of(asked).size() : points;
        if (wantedPoints < points) {
            throw new InputException("--size: found " + size.orElseThrow() + ", which makes " + wantedPoints
                    + " points, but the study has " + points + " already\n  a study can grow, not shrink");
        }
        append(stretches, new StretchRow(1, 1, points, most + 1, wanted - most));
        append(stretches, new StretchRow(1, points + 1, wantedPoints - points, 1, wanted));
        return new StudyExtension(before.with(replicated(asked, wanted)), stretches);
    }

    private static int checked(Optional<Integer> replicates, int most) throws InputException {
        int wanted = replicates.orElse(most);
        if (wanted < most) {
            throw new InputException("--replicates: found " + wanted + ", but the study has " + most
                    + " already\n  a study can grow, not shrink");
        }
        if (wanted > StudyPlan.DICE_STRIDE) {
            throw new InputException("--replicates: found " + wanted + ", expected at most " + StudyPlan.DICE_STRIDE);
        }
        return wanted;
    }

    private static StudyDescription resized(StudyDescription asked, int size) throws InputException {
        DesignChoice design = asked.design();
        if (!Designs.growsAtItsEnd(design.kind())) {
            String reason = design.kind() == DesignChoice.Kind.TABLE
                    ? "the points of a table are those it lists"
                    : "a larger design of this kind has other points, so that runs that are done would be of no use";
            throw new InputException("--size: the design " + design.kind().word() + " cannot be extended: " + reason
                    + "\n  begin another study in another folder");
        }
        DesignChoice larger =
                new DesignChoice(design.kind(), size, design.levels(), design.secondOrder(), design.key());
        StudyDescription resized = with(asked, larger, asked.replication());
        try {
            Designs.of(resized).size();
        } catch (IllegalArgumentException impossible) {
            throw new InputException("--size: " + Failures.text(impossible));
        }
        return resized;
    }

    private static StudyDescription replicated(StudyDescription asked, int most) {
        Replication before = asked.replication();
        Replication replication = before.halfWidth().isPresent()
                ? new Replication(before.first(), before.halfWidth(), most)
                : Replication.fixed(most);
        return with(asked, asked.design(), replication);
    }

    private static StudyDescription with(StudyDescription asked, DesignChoice design, Replication replication) {
        return new StudyDescription(
                asked.name(),
                asked.title(),
                asked.factors(),
                design,
                asked.table(),
                replication,
                asked.outcomes(),
                asked.metrics(),
                asked.seed(),
                asked.limitSeconds());
    }

    private static void append(List<StretchRow> stretches, StretchRow more) throws InputException {
        if (more.points() == 0 || more.replicates() == 0) {
            return;
        }
        StretchRow last = stretches.get(stretches.size() - 1);
        long next = last.firstRun() + (long) last.points() * last.replicates();
        if (next + (long) more.points() * more.replicates() > Integer.MAX_VALUE) {
            throw new InputException("a study has at most " + Integer.MAX_VALUE + " runs");
        }
        stretches.add(
                new StretchRow((int) next, more.firstPoint(), more.points(), more.firstReplicate(), more.replicates()));
    }

    /**
     * Writes the extension down, unless another process has already done so; only to be called by one process at a time.
     *
     * @param folder the folder of the study
     * @throws IOException           if it cannot be written
     * @throws ResultFolderException if another process has extended it differently
     */
    void writeUnlessThere(StudyFolder folder) throws IOException, ResultFolderException {
        List<StretchRow> now = folder.stretches();
        if (now.equals(stretches)) {
            return;
        }
        if (now.size() > stretches.size() || !now.equals(stretches.subList(0, now.size()))) {
            throw new ResultFolderException(folder.path()
                    + ": another process has just extended this study differently\n  look and decide again: "
                    + TypedCommand.of("status", folder.path().toString()));
        }
        folder.extend(study, stretches);
    }
}
