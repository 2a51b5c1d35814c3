package dispersal.report;

import dispersal.analysis.Table.Column;
import java.util.List;
import java.util.Optional;

/** How each outcome responds to the two factors of a study: a map of means. */
final class ResponseMap implements Figure {

    @Override
    public String name() {
        return "response-map";
    }

    @Override
    public List<String> tables() {
        return List.of(Responses.TABLE);
    }

    @Override
    public Optional<String> unfit(Tables tables) {
        return Responses.unfit(tables, 2);
    }

    @Override
    public Plate draw(Tables tables, Caption caption) {
        unfit(tables).ifPresent(StudyIndices::refuse);
        List<Column> factors = Responses.factors(tables.table(Responses.TABLE));
        List<Responses> all = Responses.of(tables);
        List<Responses> outcomes = all.stream().filter(Responses::varies).toList();
        boolean bands =
                outcomes.stream().flatMap(outcome -> outcome.points().stream()).anyMatch(Responses.Point::hasBand);
        MapPanels panels = new MapPanels(
                outcomes, Responses.label(factors.get(0), tables), Responses.label(factors.get(1), tables));
        Plate.Wording wording = new Plate.Wording(
                "How outcomes respond to " + factors.get(0).name() + " and "
                        + factors.get(1).name(),
                "Mean of each outcome over the replicates of a point (" + Responses.replicates(all) + ")"
                        + (panels.showsSpread() ? "; \u00b1: half-width of its 95 % interval." : "."),
                "",
                (bands && !panels.showsSpread() ? "95 % intervals of the means are in response.csv. " : "")
                        + "Only the points shown were run."
                        + (bands
                                ? " All points share their dice: differences between them are surer than each mean."
                                : "")
                        + PanelGrid.scales(outcomes.size())
                        + Responses.without(all));
        return new Plate(wording, caption, panels.body());
    }
}
