package dispersal.app;

import dispersal.analysis.StoppingRule;
import dispersal.analysis.Verdict;
import dispersal.experiment.Stages;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a user asked to be compared.
 *
 * @param members     folder and scenario of each to be run, the base first
 * @param seed        seed of the first replicate of every scenario
 * @param stages      how many replicates
 * @param rule        what decides whether they are enough, absent if their number is fixed
 * @param workers     runs at a time
 * @param figures     whether to draw figures
 * @param commandLine the command as typed
 */
record ComparisonRequest(
        List<Member> members,
        long seed,
        Stages stages,
        Optional<StoppingRule> rule,
        int workers,
        boolean figures,
        String commandLine) {

    /** Copies the list. */
    ComparisonRequest {
        members = List.copyOf(members);
    }

    /**
     * One of the scenarios.
     *
     * @param folder name of its folder, which is also what tables call it
     * @param study  how it is run; its number of replicates is that of the first stage
     */
    record Member(String folder, StudyRequest study) {}

    /** The base scenario. */
    Member base() {
        return members.get(0);
    }

    /** The scenarios held against the base. */
    List<Member> alternatives() {
        return members.subList(1, members.size());
    }

    /** What tables call the scenarios, the base first. */
    List<String> names() {
        return members.stream().map(Member::folder).toList();
    }

    /**
     * Which replicates have the same parameters: those that have in the base, or else in the first alternative that draws them.
     *
     * @param replicate number of a replicate, from 1
     * @return a number that it has in common with these replicates alone
     */
    int group(int replicate) {
        return members.stream()
                .map(Member::study)
                .filter(study -> study.draws().isPresent())
                .findFirst()
                .map(study -> study.group(replicate))
                .orElse(replicate);
    }

    /** The draws of the base, or else of the first alternative that has any. */
    Optional<ReplicateDraws> draws() {
        return members.stream()
                .flatMap(member -> member.study().draws().stream())
                .findFirst();
    }

    /** Whether some scenarios draw their parameters from another table than others, or not at all. */
    boolean severalPosteriors() {
        return members.stream()
                        .map(member -> member.study()
                                .draws()
                                .map(found -> found.draws().digest()))
                        .distinct()
                        .count()
                > 1;
    }

    /** Persons one simulated fighter stands for, the same in all scenarios. */
    int agentWeight() {
        return base().study().scenario().population().agentWeight();
    }

    /** Differences in persons that do not matter. */
    double negligible() {
        return Verdict.negligiblePersons(agentWeight());
    }

    /** In words, what decides on the number of replicates. */
    String stopping() {
        return rule.map(found -> String.format(
                        Locale.ROOT,
                        "as many as it takes for half-widths of %.3g of the difference or %.0f persons, at least %d, at most %d",
                        found.relative(),
                        found.negligible(),
                        stages.first(),
                        stages.most()))
                .orElse("fixed");
    }
}
