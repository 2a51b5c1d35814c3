package dispersal.app;

import dispersal.analysis.calibration.Prior;
import dispersal.analysis.calibration.Published;
import dispersal.analysis.design.Factor;
import dispersal.analysis.validation.Pattern;
import dispersal.analysis.validation.PatternBook;
import dispersal.experiment.ModelRunner;
import dispersal.experiment.RunOutcome;
import dispersal.observation.Metrics;
import dispersal.scenario.EvidenceRegister;
import dispersal.storage.CalibrationRequest;
import dispersal.storage.LoadedStudy;
import dispersal.storage.ScenarioException;
import dispersal.storage.ScenarioTemplate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The model as a calibration sees it: parameters and a seed go in, values of patterns come out. Several threads may use it. */
final class CalibrationModel {

    private static final String WEIGHT = "population.agent_weight";

    private final LoadedStudy study;
    private final CalibrationRequest request;
    private final Prior prior;
    private final PatternBook book;
    private final ScenarioTemplate template;
    private final ModelRunner runner;

    /**
     * The model of a study.
     *
     * @param study   a study with a calibration
     * @param request its calibration
     */
    CalibrationModel(LoadedStudy study, CalibrationRequest request) {
        this.study = study;
        this.request = request;
        prior = new Prior(study.description().factors().stream()
                .map(factor -> new Prior.Parameter(
                        factor.name(), factor.members().get(0).distribution()))
                .toList());
        book = new PatternBook(
                Published.usable(request.patterns()),
                PatternChoice.setting(study.base().scenario()));
        template = ScenarioTemplate.of(study.base());
        Set<String> needed = book.metrics();
        runner = new ModelRunner(
                study.base().timeline(),
                Metrics.names().stream().filter(needed::contains).toList());
    }

    /** The study. */
    LoadedStudy study() {
        return study;
    }

    /** What is asked. */
    CalibrationRequest request() {
        return request;
    }

    /** The parameters and what is thought of them beforehand. */
    Prior prior() {
        return prior;
    }

    /** Patterns measured in every run, in order; those that are held back are measured too, and never fitted. */
    List<Pattern> patterns() {
        return book.patterns();
    }

    /**
     * Values of single parameters of the scenario.
     *
     * @param parameters one value a parameter of the prior
     * @return values by path; parameters that move together with another are told by its share of the prior probability
     */
    Map<String, Double> values(double[] parameters) {
        Map<String, Double> values = new LinkedHashMap<>();
        for (int p = 0; p < parameters.length; p++) {
            List<Factor.Member> members = study.description().factors().get(p).members();
            Factor.Member first = members.get(0);
            values.put(first.path(), first.whole() ? Math.rint(parameters[p]) : parameters[p]);
            if (members.size() > 1) {
                double share = prior.parameters().get(p).share(parameters[p]);
                members.subList(1, members.size()).forEach(member -> values.put(member.path(), member.at(share)));
            }
        }
        return values;
    }

    /** The same values with another number of persons that one agent stands for. */
    static Map<String, Double> weighted(Map<String, Double> values, int weight) {
        Map<String, Double> weighted = new LinkedHashMap<>(values);
        weighted.put(WEIGHT, (double) weight);
        return weighted;
    }

    /** Values of the parameters in the base scenario, by path; those that are not known by a single number are left out. */
    Map<String, Double> base() {
        Map<String, Double> values = new LinkedHashMap<>();
        for (Factor factor : study.description().factors()) {
            for (Factor.Member member : factor.members()) {
                study.base()
                        .evidence()
                        .entry(member.path())
                        .ifPresent(entry -> values.put(member.path(), entry.value()));
            }
        }
        return values;
    }

    /** Unit of a parameter of the prior. */
    String unit(int parameter) {
        String path =
                study.description().factors().get(parameter).members().get(0).path();
        return study.base()
                .evidence()
                .entry(path)
                .map(EvidenceRegister.Entry::parameter)
                .map(found -> found.unit())
                .orElse("");
    }

    /** Paths of all parameters that are moved, in order. */
    List<String> paths() {
        List<String> paths = new ArrayList<>();
        study.description().factors().forEach(factor -> factor.members().forEach(member -> paths.add(member.path())));
        return paths;
    }

    /**
     * Runs the model.
     *
     * @param task what with
     * @return values of the patterns, and the digest of the run
     */
    Answer run(CalibrationTask task) {
        try {
            RunOutcome outcome = runner.of(template.with(task.values())).run(task.specification());
            return new Answer(book.measure(outcome.tables()), outcome.digest());
        } catch (ScenarioException refused) {
            String first = Failures.text(refused).lines().findFirst().orElse("");
            throw new IllegalArgumentException("the values of this point are refused: " + first, refused);
        }
    }

    /**
     * What a run says.
     *
     * @param values one value a pattern, not-a-number where there is none
     * @param digest digest of everything that happened
     */
    record Answer(double[] values, String digest) {}
}
