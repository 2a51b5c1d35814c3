package dispersal.report;

import dispersal.analysis.calibration.LearnedTable;
import java.util.List;

/** What a calibration has learned of each parameter: draws of the posterior over the whole range of the prior. */
final class PosteriorMarginals implements Figure {

    @Override
    public String name() {
        return "posterior";
    }

    @Override
    public List<String> tables() {
        return List.of(LearnedTable.NAME, LearnedParameter.DRAWS);
    }

    @Override
    public Plate draw(Tables tables, Caption caption) {
        List<LearnedParameter> parameters = LearnedParameter.of(tables);
        Plate.Wording wording = new Plate.Wording(
                "What the published patterns say of each parameter",
                "Bars: draws of the posterior over the whole range of the prior; height: share of the draws.",
                "lines below: 90 % interval with the median",
                "Identified is a parameter that the same procedure recovers, with a posterior standard deviation below half the"
                        + " prior's, from data that the model itself made. Of the others the bars say little. The prior is that of"
                        + " the evidence, not flat where the range spans powers of ten."
                        + PanelGrid.scales(parameters.size()));
        return new Plate(wording, caption, new MarginalPanels(parameters).body());
    }
}
