package dispersal.report;

import java.util.List;
import java.util.Optional;

/** Who went where by a census date: from region of origin to whereabouts, as streams as broad as they are strong. */
final class WhoWentWhere implements Figure {

    @Override
    public String name() {
        return "who-went-where";
    }

    @Override
    public List<String> tables() {
        return List.of("destinations");
    }

    @Override
    public Plate draw(Tables tables, Caption caption) {
        String day = Census.day(tables.table("destinations"), Optional.empty());
        Tally all = tally(tables, caption, day, List.of());
        List<String> ranked = Affiliates.ranked(all, tables, caption);
        List<String> small = Affiliates.small(ranked, all);
        String gathered = small.isEmpty()
                ? ""
                : " Other affiliates, each with less than 1 in 500 of all persons: " + Affiliates.listed(small, tables)
                        + ".";
        Plate.Wording wording = new Plate.Wording(
                "Who went where: region of origin and whereabouts on " + Census.spelled(day),
                Theme.persons(all.total()) + " persons; a stream is as broad as the number of persons in it.",
                "no band is drawn",
                "Persons: all who had arrived by then. Streams have the colour of where they lead." + gathered);
        Body body = all.total() > 0
                ? new Streams(small.isEmpty() ? all : tally(tables, caption, day, small), tables, ranked).body()
                : Body.sentence("The table of destinations holds no persons on this date.");
        return new Plate(wording, caption, body);
    }

    private static Tally tally(Tables tables, Caption caption, String day, List<String> gathered) {
        return Tally.of(
                tables.table("destinations"),
                caption.replicates(),
                line -> line.number("persons"),
                line -> line.text("date").equals(day) ? Optional.of(line.text("region")) : Optional.empty(),
                line -> Optional.of(line.text("destination"))
                        .filter(word -> Whereabouts.fateOf(word) != Fate.NOT_YET_ARRIVED)
                        .map(word -> gathered.contains(word) ? Affiliates.OTHERS : word));
    }
}
