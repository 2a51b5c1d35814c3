package dispersal.report;

import dispersal.report.IncidentTallies.Pathway;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;

/** Simulated incidents at home per month by what they go back to, and below them per quarter in each region. */
final class IncidentsByPathway implements Figure {

    @Override
    public String name() {
        return "incidents-by-pathway";
    }

    @Override
    public List<String> tables() {
        return List.of("incidents");
    }

    @Override
    public Plate draw(Tables tables, Caption caption) {
        IncidentTallies incidents = new IncidentTallies(tables.table("incidents"), caption.replicates());
        List<YearMonth> months = incidents.months();
        double all = Arrays.stream(Pathway.values())
                .mapToDouble(pathway -> incidents.of(pathway).total())
                .sum();
        Plate.Wording wording = new Plate.Wording(
                "Simulated incidents at home by pathway",
                statement(all, months),
                "bands: 5th to 95th percentile of replicates, of all incidents in a month; no band by region",
                "Counts only, simulated: an incident has no place but its region, no method and no victims. Disrupted: the"
                        + " authorities were first. Pathways are shown apart because they are not alike. Panels of pathways have"
                        + " scales of their own, panels of regions have one scale." + lots(caption.weight()));
        Body body = all > 0
                ? new IncidentPanels(incidents, months, tables, caption).body()
                : Body.sentence("No incidents were simulated.");
        return new Plate(wording, caption, body);
    }

    private static String lots(int weight) {
        return weight == 1
                ? ""
                : " Incidents of returnees come in lots of " + weight
                        + ", as one simulated fighter stands for so many.";
    }

    private static String statement(double all, List<YearMonth> months) {
        if (months.isEmpty()) {
            return "Incidents; the table has no months.";
        }
        YearMonth first = months.get(0);
        YearMonth last = months.get(months.size() - 1);
        String period =
                first.equals(last) ? Calendar.spelled(last) : Calendar.spelled(first) + " to " + Calendar.spelled(last);
        return "Number of incidents, disrupted ones included: " + Theme.counted(Math.round(all), "incident") + ", "
                + period + ".";
    }
}
