package dispersal.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What became of the people of each state of origin at a census date, as shares, those with most returns on top. */
final class FatesByOrigin implements Figure {

    private final Optional<String> date;

    /** The figure at the last census date. */
    FatesByOrigin() {
        this.date = Optional.empty();
    }

    /**
     * The figure at a census date.
     *
     * @param date ISO date
     */
    FatesByOrigin(String date) {
        this.date = Optional.of(date);
    }

    @Override
    public String name() {
        return date.map(day -> "fates-by-origin-" + day).orElse("fates-by-origin");
    }

    @Override
    public List<String> tables() {
        return List.of("fates");
    }

    @Override
    public Plate draw(Tables tables, Caption caption) {
        String day = Census.day(tables.table("fates"), date);
        Tally tally = Tally.of(
                tables.table("fates"),
                caption.replicates(),
                line -> line.number("persons"),
                line -> line.text("date").equals(day) ? Optional.of(line.text("origin")) : Optional.empty(),
                line -> Optional.of(Fate.ofWord(line.text("fate"), "fates.fate"))
                        .filter(fate -> fate != Fate.NOT_YET_ARRIVED)
                        .map(Fate::word));
        List<String> origins = tally.rows().stream()
                .filter(origin -> tally.rowMean(origin) > 0)
                .sorted(Comparator.comparingDouble((String origin) -> -share(tally, origin, Fate.RETURNED))
                        .thenComparing(origin -> -share(tally, origin, Fate.KILLED))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        Plate.Wording wording = new Plate.Wording(
                "What became of them, by state of origin, on " + Census.spelled(day),
                Theme.persons(tally.total()) + " persons of " + Theme.counted(origins.size(), "origin")
                        + "; share of each origin's persons in per cent, origins sorted by the share returned.",
                "no band is drawn",
                "Persons: all of that origin who had arrived by then, whatever became of them. Shares below 6 per cent are drawn but not"
                        + " numbered.");
        Body body = origins.isEmpty()
                ? Body.sentence("The table of fates holds no persons on this date.")
                : new ShareBars(tally, origins, tables).body();
        return new Plate(wording, caption, body);
    }

    /** Share of an origin's persons in a fate [0, 1]. */
    static double share(Tally tally, String origin, Fate fate) {
        double all = tally.rowMean(origin);
        return all > 0 ? tally.mean(origin, fate.word()) / all : 0;
    }
}
