package dispersal.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Where everybody was, week by week: persons stacked by fate, and below them the stocks most asked for with their band. */
final class StocksByFate implements Figure {

    @Override
    public String name() {
        return "stocks-by-fate";
    }

    @Override
    public List<String> tables() {
        return List.of("stocks");
    }

    @Override
    public Plate draw(Tables tables, Caption caption) {
        Tally tally = Tally.of(
                        tables.table("stocks"),
                        caption.replicates(),
                        line -> line.number("persons"),
                        line -> Optional.of(line.text("date")),
                        line -> Optional.of(Fate.ofWord(line.text("posture"), "stocks.posture")
                                .word()))
                .withoutThoseLeftIn(Fate.NOT_YET_ARRIVED.word());
        Plate.Wording wording = new Plate.Wording(
                "What became of the foreign fighters: stocks by fate",
                statement(tally),
                "bands and ranges in the lower panel: 5th to 95th percentile of replicates",
                "Above: all who had arrived by the last date, each in one fate at a time. Below: some of these stocks by"
                        + " themselves. Numbers at the right: persons on the last date.");
        Body body = tally.total() > 0
                ? new StockPanels(tally, caption).body()
                : Body.sentence("The table of stocks holds no persons.");
        return new Plate(wording, caption, body);
    }

    private static String statement(Tally tally) {
        List<String> dates = tally.sortedRows();
        if (dates.isEmpty()) {
            return "Persons by fate; the table has no dates.";
        }
        String first = dates.get(0);
        String last = dates.get(dates.size() - 1);
        LocalDate start = Calendar.date(first, "stocks.date");
        LocalDate end = Calendar.date(last, "stocks.date");
        String period =
                start.equals(end) ? Calendar.spelled(end) : Calendar.spelled(start) + " to " + Calendar.spelled(end);
        return Theme.persons(tally.rowMean(last)) + " persons, weekly, " + period + ".";
    }
}
