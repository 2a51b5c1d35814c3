package dispersal.app;

import dispersal.analysis.PointMeans;
import dispersal.analysis.Table.Column;
import dispersal.analysis.Verdict;
import dispersal.analysis.design.Designs;
import dispersal.analysis.design.Factor;
import dispersal.analysis.design.StudyDescription;
import dispersal.analysis.sensitivity.DesignedSample;
import dispersal.experiment.Blocks;
import dispersal.experiment.RunSpecification;
import dispersal.experiment.Stretch;
import dispersal.experiment.StudyPlan;
import dispersal.scenario.EvidenceRegister;
import dispersal.scenario.Scenario;
import dispersal.storage.LoadedScenario;
import dispersal.storage.PlannedRun;
import dispersal.storage.StretchRow;
import dispersal.storage.StudyRuns;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** The runs of a study with their points and the values of the factors there. */
final class PlannedStudy implements StudyRuns {

    private final StudyDescription description;
    private final StudyPlan plan;
    private final Blocks blocks;
    private final List<Column> columns = new ArrayList<>();
    private final double[] atBase;
    private final int agentWeight;
    private final Scenario scenario;

    /**
     * The runs of a study.
     *
     * @param description the study
     * @param base        its base scenario
     * @param stretches   the runs planned
     */
    PlannedStudy(StudyDescription description, LoadedScenario base, List<StretchRow> stretches) {
        this.description = description;
        scenario = base.scenario();
        agentWeight = scenario.population().agentWeight();
        EvidenceRegister parameters = base.evidence();
        plan = new StudyPlan(
                Designs.of(description),
                description.seed(),
                stretches.stream()
                        .map(row -> new Stretch(
                                row.firstRun(),
                                row.firstPoint() - 1,
                                row.points(),
                                row.firstReplicate(),
                                row.replicates()))
                        .toList());
        blocks = new Blocks(plan, description.replication());
        atBase = new double[description.factors().size()];
        for (int f = 0; f < atBase.length; f++) {
            Factor factor = description.factors().get(f);
            var entry = parameters.entry(factor.members().get(0).path());
            atBase[f] = entry.map(EvidenceRegister.Entry::value).orElse(Double.NaN);
            columns.add(Column.decimal(
                    factor.name(), entry.map(found -> found.parameter().unit()).orElse("")));
        }
    }

    /**
     * The single stretch of a study that begins.
     *
     * @param description the study
     * @return all its points and replicates
     */
    static List<StretchRow> beginning(StudyDescription description) {
        int points = Designs.of(description).size();
        return List.of(new StretchRow(1, 1, points, 1, description.replication().cap()));
    }

    /** What the study asks. */
    StudyDescription description() {
        return description;
    }

    /** Persons that do not matter: as many as a few simulated fighters stand for. */
    double negligiblePersons() {
        return Verdict.negligiblePersons(agentWeight);
    }

    /**
     * One outcome at all points.
     *
     * @param means   the outcomes at the points
     * @param outcome index of the outcome, from 0
     * @return the sample, with design and factors
     */
    DesignedSample sample(PointMeans means, int outcome) {
        List<String> names = description.factors().stream().map(Factor::name).toList();
        return new DesignedSample(
                plan.design(),
                description.design(),
                names,
                means.means(outcome),
                means.noise(outcome),
                means.replicates(outcome));
    }

    /** The base scenario. */
    Scenario scenario() {
        return scenario;
    }

    /** All runs that there may be. */
    StudyPlan plan() {
        return plan;
    }

    /** Which of them are asked for. */
    Blocks blocks() {
        return blocks;
    }

    /**
     * Values of the parameters in a run.
     *
     * @param number number of the run
     * @return coordinates of its point
     */
    double[] pointOf(int number) {
        return plan.design().point(plan.pointOf(number));
    }

    @Override
    public BitSet wanted() {
        return blocks.wanted();
    }

    @Override
    public PlannedRun run(int number) {
        RunSpecification run = plan.run(number);
        return new PlannedRun(number, run.replicate(), run.seed(), plan.pointOf(number) + 1);
    }

    @Override
    public int points() {
        return plan.stretches().stream()
                .mapToInt(stretch -> stretch.firstPoint() + stretch.points())
                .max()
                .orElse(0);
    }

    @Override
    public int[] ofPoint(int point) {
        return plan.stretches().stream()
                .filter(stretch -> stretch.covers(point - 1, stretch.firstReplicate()))
                .flatMapToInt(stretch -> IntStream.range(0, stretch.replicates())
                        .map(replicate -> stretch.run(point - 1, stretch.firstReplicate() + replicate)))
                .filter(blocks::wants)
                .toArray();
    }

    @Override
    public List<Column> factors() {
        return List.copyOf(columns);
    }

    @Override
    public Object[] values(int point) {
        double[] shares = plan.design().point(point - 1);
        Object[] values = new Object[atBase.length];
        for (int f = 0; f < values.length; f++) {
            Factor.Member first = description.factors().get(f).members().get(0);
            values[f] = Double.isNaN(shares[f]) ? atBase[f] : first.at(shares[f]);
        }
        return values;
    }
}
