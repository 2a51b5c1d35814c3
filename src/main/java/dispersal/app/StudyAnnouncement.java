package dispersal.app;

import dispersal.analysis.design.StudyDescription;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What is said of a study before anything starts.
 *
 * @param planned its runs
 * @param options how it is worked at
 * @param probe   what a run costs
 * @param room    room that the study needs
 */
record StudyAnnouncement(PlannedStudy planned, WorkOptions options, StudyProbe probe, StudyRoom room) {

    /** Number of runs, expected time, room needed. */
    List<String> lines() {
        StudyDescription description = planned.description();
        int points = planned.points();
        int most = planned.plan().size();
        long first = planned.wanted().stream().filter(options.share()::holds).count();
        String runs = points + (points == 1 ? " point" : " points") + " x "
                + description.replication().first()
                + (description.replication().halfWidth().isPresent()
                        ? " to " + description.replication().cap()
                        : "")
                + (description.replication().cap() == 1 ? " replicate" : " replicates") + " = "
                + StudyWords.runs(planned.wanted().cardinality());
        String more = most == planned.wanted().cardinality() ? "" : ", at most " + most;
        String share = options.share().whole() ? "" : "; share " + options.share() + ": " + StudyWords.runs(first);
        long mostOfShare =
                IntStream.rangeClosed(1, most).filter(options.share()::holds).count();
        List<String> lines = new ArrayList<>();
        lines.add("study " + description.name() + ": " + runs + more + share);
        lines.add(probe.cost(first, options.workers(), room.bytes(first)));
        if (mostOfShare > first) {
            lines.add("at most " + probe.cost(mostOfShare, options.workers(), room.bytes(mostOfShare)));
        }
        return lines;
    }
}
