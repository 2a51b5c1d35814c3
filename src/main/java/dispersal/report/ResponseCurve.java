package dispersal.report;

import dispersal.analysis.Table.Column;
import java.util.List;
import java.util.Optional;

/** How each outcome responds to the one factor of a study, with the interval of the mean. */
final class ResponseCurve implements Figure {

    @Override
    public String name() {
        return "response-curve";
    }

    @Override
    public List<String> tables() {
        return List.of(Responses.TABLE);
    }

    @Override
    public Optional<String> unfit(Tables tables) {
        return Responses.unfit(tables, 1);
    }

    @Override
    public Plate draw(Tables tables, Caption caption) {
        unfit(tables).ifPresent(StudyIndices::refuse);
        Column factor = Responses.factors(tables.table(Responses.TABLE)).get(0);
        List<Responses> all = Responses.of(tables);
        List<Responses> outcomes = all.stream().filter(Responses::varies).toList();
        boolean bands =
                outcomes.stream().flatMap(outcome -> outcome.points().stream()).anyMatch(Responses.Point::hasBand);
        Plate.Wording wording = new Plate.Wording(
                "How outcomes respond to " + factor.name(),
                "Mean of each outcome over the replicates of a point (" + Responses.replicates(all)
                        + "); discs: points at which the model was run.",
                bands ? "bands: 95 % interval of the mean" : "",
                "Scales need not begin at 0. Between the discs nothing was run."
                        + (bands
                                ? " All points share their dice: differences along a curve are surer than its band."
                                : "")
                        + PanelGrid.scales(outcomes.size())
                        + Responses.without(all));
        return new Plate(wording, caption, new CurvePanels(outcomes, Responses.label(factor, tables)).body());
    }
}
