package dispersal.report;

import dispersal.analysis.Table;
import dispersal.analysis.Table.Column;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Made-up but plausible tables of a run, of any size. */
final class ResultFixture {

    static final List<String> ORIGINS = List.of(
            "RUS", "SAU", "JOR", "TUN", "FRA", "UZB", "TUR", "TJK", "MAR", "GBR", "LBN", "LBY", "KAZ", "DEU", "IDN",
            "AZE", "KGZ", "EGY", "BEL", "XAA", "TKM", "XKX", "BIH", "CHN", "SWE", "AUT", "DZA", "NLD", "AUS", "YEM",
            "PAK", "CAN", "XAB", "XAC", "XAD", "XAE");
    static final List<String> REGIONS = List.of(
            "former-ussr",
            "middle-east",
            "western-europe",
            "maghreb",
            "south-and-south-east-asia",
            "balkans",
            "north-america-and-oceania");
    static final List<String> AFFILIATES = List.of(
            "libya",
            "khorasan",
            "sinai",
            "south-east-asia",
            "yemen",
            "somalia",
            "caucasus",
            "west-africa",
            "sahel",
            "other");
    static final List<String> CROSSINGS = List.of(
            "syria-turkey-west",
            "syria-turkey-centre-east",
            "iraq-turkey",
            "syria-lebanon",
            "syria-jordan",
            "iraq-syria-iran",
            "front-lines-idlib",
            "turkey-eu",
            "turkey-air",
            "air-arrival",
            "turkey-lebanon-libya",
            "sinai-approaches",
            "iran-pakistan-afghanistan",
            "gulf-yemen-somalia",
            "south-east-asia-air-sea",
            "caucasus-central-asia");
    static final Map<String, String> NAMES = names();

    private static final String[] FATES = {
        "returned",
        "third_country",
        "relocated",
        "switched",
        "vetting",
        "in_transit",
        "stranded",
        "camp",
        "detained",
        "underground",
        "executed",
        "killed"
    };
    private static final double[] END = {.22, .05, .045, .05, .004, .012, .02, .035, .14, .06, .012, .27};
    private static final double[] START = {.12, .003, .002, .02, .001, .002, .002, .001, .02, .01, .002, .12};

    private final int replicates;
    private final LocalDate start = LocalDate.of(2016, 1, 1);
    private final int weeks;
    private final List<String> origins;
    private final double scale;

    ResultFixture(int replicates) {
        this(replicates, 209, ORIGINS, 1);
    }

    ResultFixture(int replicates, int weeks, List<String> origins, double scale) {
        this.replicates = replicates;
        this.weeks = weeks;
        this.origins = origins;
        this.scale = scale;
    }

    /** Tables in which a figure finds what it shows; tables of a study vary as many factors as the figure has axes. */
    Tables tables(Figure figure) {
        StudyFixture study = new StudyFixture(40, 2, scale);
        int factors = figure.name().equals("response-map") ? 2 : 1;
        return tables(List.of(study.sensitivity(), study.convergence(), study.response(factors, 5)));
    }

    private Tables tables(List<Table> study) {
        List<Table> all = new ArrayList<>(List.of(
                stocks(),
                fates(),
                destinations(),
                flows(),
                departures(),
                crossings(),
                HomeFixture.caseload(replicates, start, weeks, origins, scale),
                HomeFixture.incidents(replicates, YearMonth.from(start), months(), REGIONS, scale),
                ValidationFixture.table(replicates),
                CalibrationFixture.summary(),
                CalibrationFixture.draws(),
                CalibrationFixture.fit(replicates),
                PairedFixture.stocks(stocks()),
                PairedFixture.comparison(stocks(), censuses(), crossings())));
        all.addAll(study);
        return Tables.of(all).named(NAMES);
    }

    Caption caption() {
        return new Caption("baseline", replicates, 1, replicates, 1, "0.1.0");
    }

    private static Table table(String name, String... columns) {
        List<Column> all = new ArrayList<>(
                List.of(Column.integer("run", ""), Column.integer("replicate", ""), Column.integer("seed", "")));
        Arrays.stream(columns).map(Column::text).forEach(all::add);
        all.add(Column.integer("persons", "persons"));
        return new Table(name, all);
    }

    private Object[] row(int replicate, double persons, String... words) {
        List<Object> cells = new ArrayList<>(List.of((long) replicate, (long) replicate, replicate + 1L));
        cells.addAll(Arrays.asList(words));
        cells.add(Math.round(persons));
        return cells.toArray();
    }

    private double personsOf(int origin) {
        return scale * Math.max(20, 6000 / (1 + 0.35 * origin));
    }

    private double cohort() {
        double sum = 0;
        for (int o = 0; o < origins.size(); o++) {
            sum += personsOf(o);
        }
        return sum;
    }

    private double progress(double time) {
        return 1 / (1 + Math.exp(-8 * (time - 0.42))) / (1 / (1 + Math.exp(-8 * 0.58)));
    }

    private double[] shares(Random random, double time, double tilt) {
        double[] shares = new double[FATES.length];
        double sum = 0;
        for (int f = 0; f < shares.length; f++) {
            double hump = f == 5 || f == 6 ? 0.02 * Math.exp(-30 * (time - 0.4) * (time - 0.4)) : 0;
            shares[f] = (START[f] + (END[f] - START[f]) * progress(time) + hump) * (1 + 0.03 * random.nextGaussian());
            if (f == 0) {
                shares[f] *= tilt;
            }
            sum += shares[f];
        }
        for (int f = 0; f < shares.length && sum > 1; f++) {
            shares[f] /= sum;
        }
        return shares;
    }

    Table stocks() {
        Table table = table("stocks", "date", "posture");
        for (int r = 0; r < replicates; r++) {
            Random level = new Random(91 + r);
            double[] bias = new double[FATES.length];
            Arrays.setAll(bias, f -> 1 + 0.04 * level.nextGaussian());
            for (int w = 0; w < weeks; w++) {
                double time = w / 209.0;
                double[] shares = shares(new Random(0), time, 1);
                String date = start.plusWeeks(w).toString();
                double absent = 0.04 * Math.max(0, 1 - 4 * time);
                double rest = 1 - absent;
                for (int f = 0; f < FATES.length; f++) {
                    double share = shares[f] * (1 + (bias[f] - 1) * time);
                    rest -= share;
                    table.add(row(r, share * cohort(), date, FATES[f]));
                }
                table.add(row(r, Math.max(0, rest) * cohort(), date, "fighting"));
                table.add(row(r, absent * cohort(), date, "not_yet_arrived"));
            }
        }
        return table;
    }

    List<String> censuses() {
        LocalDate end = start.plusWeeks(weeks - 1L);
        return weeks < 100
                ? List.of(end.toString())
                : List.of("2016-01-01", "2017-10-31", "2018-07-31", end.toString());
    }

    Table fates() {
        Table table = table("fates", "date", "origin", "fate");
        for (int r = 0; r < replicates; r++) {
            for (String date : censuses()) {
                double time = (LocalDate.parse(date).toEpochDay() - start.toEpochDay()) / 1461.0;
                for (int o = 0; o < origins.size(); o++) {
                    Random random = new Random(31L * r + o);
                    double[] shares = shares(random, time, 0.25 + 2.4 * new Random(o * 7919L).nextDouble());
                    double rest = 1;
                    for (int f = 0; f < FATES.length; f++) {
                        table.add(row(r, shares[f] * personsOf(o), date, origins.get(o), FATES[f]));
                        rest -= shares[f];
                    }
                    table.add(row(r, Math.max(0, rest) * personsOf(o), date, origins.get(o), "fighting"));
                }
            }
        }
        return table;
    }

    Table destinations() {
        Table table = table("destinations", "date", "origin", "region", "destination");
        Table fates = fates();
        for (int i = 0; i < fates.size(); i++) {
            String origin = fates.text(i, "origin");
            int o = origins.indexOf(origin);
            String region = REGIONS.get(o % REGIONS.size());
            double persons = fates.number(i, "persons");
            int r = (int) fates.number(i, "replicate");
            String date = fates.text(i, "date");
            switch (fates.text(i, "fate")) {
                case "returned" -> table.add(row(r, persons, date, origin, region, "home"));
                case "switched" -> table.add(row(r, persons, date, origin, region, "idlib"));
                case "relocated" -> spread(table, r, persons, AFFILIATES, date, origin, region, "");
                case "detained" ->
                    spread(
                            table,
                            r,
                            persons,
                            List.of("sdf", "iraq", "turkey", "syria", "hts"),
                            date,
                            origin,
                            region,
                            "detained:");
                default ->
                    table.add(row(
                            r,
                            persons,
                            date,
                            origin,
                            region,
                            fates.text(i, "fate").replace('_', '-')));
            }
        }
        return table;
    }

    private void spread(Table table, int r, double persons, List<String> places, String... words) {
        double left = persons;
        for (int k = 0; k < places.size(); k++) {
            double part = k == places.size() - 1 ? left : Math.floor(left * 0.42);
            left -= part;
            table.add(row(r, part, words[0], words[1], words[2], words[3] + places.get(k)));
        }
    }

    Table flows() {
        Table table = table("flows", "month", "from", "to");
        int months = months();
        for (int r = 0; r < replicates; r++) {
            Random random = new Random(7 + r);
            for (int m = 0; m < months; m++) {
                String month = YearMonth.from(start).plusMonths(m).toString();
                double wave = scale * (120 + 420 * Math.exp(-Math.pow((m - 20) / 7.0, 2)));
                table.add(row(r, wave * (1 + 0.1 * random.nextGaussian()), month, "theatre", "in-transit"));
                table.add(row(r, wave * 0.42 * (1 + 0.15 * random.nextGaussian()), month, "in-transit", "home"));
                table.add(row(r, wave * 0.09 * (1 + 0.15 * random.nextGaussian()), month, "stranded", "third-country"));
                table.add(row(r, wave * 0.13 * (1 + 0.15 * random.nextGaussian()), month, "in-transit", "idlib"));
                double left = wave * 0.25;
                for (String affiliate : AFFILIATES) {
                    table.add(row(r, left * 0.42 * (1 + 0.2 * random.nextGaussian()), month, "in-transit", affiliate));
                    left *= 0.58;
                }
                table.add(row(r, wave * 0.1, month, "in-transit", "detained:turkey"));
                table.add(row(r, wave * 0.5, month, "theatre", "killed"));
            }
        }
        return table;
    }

    Table departures() {
        Table table = table("departures", "month", "from", "destination");
        int months = months();
        for (int r = 0; r < replicates; r++) {
            Random random = new Random(17 + r);
            for (int m = 0; m < months; m++) {
                String month = YearMonth.from(start).plusMonths(m).toString();
                double wave = scale * (120 + 420 * Math.exp(-Math.pow((m - 20) / 7.0, 2)));
                table.add(row(r, wave * 0.6 * (1 + 0.1 * random.nextGaussian()), month, "theatre", "home"));
                table.add(row(r, wave * 0.15 * (1 + 0.1 * random.nextGaussian()), month, "theatre", "idlib"));
                table.add(row(r, wave * 0.2, month, "stranded", "home"));
                double left = wave * 0.25;
                for (String affiliate : AFFILIATES) {
                    table.add(row(r, left * 0.42 * (1 + 0.2 * random.nextGaussian()), month, "theatre", affiliate));
                    left *= 0.58;
                }
            }
        }
        return table;
    }

    private int months() {
        return Math.max(1, weeks * 7 / 30);
    }

    Table crossings() {
        Table table = new Table(
                "crossings",
                List.of(
                        Column.integer("run", ""),
                        Column.integer("replicate", ""),
                        Column.integer("seed", ""),
                        Column.text("month"),
                        Column.text("crossing"),
                        Column.integer("attempts", "persons"),
                        Column.integer("detected", "persons"),
                        Column.integer("captured", "persons"),
                        Column.integer("turned_back", "persons"),
                        Column.integer("released", "persons")));
        int months = months();
        for (int r = 0; r < replicates; r++) {
            Random random = new Random(17 + r);
            for (int m = 0; m < months; m++) {
                for (int c = 0; c < CROSSINGS.size(); c++) {
                    double mean = scale * 300 / (1 + c) * Math.exp(-Math.pow((m - 20) / 14.0, 2));
                    long attempts = Math.round(Math.max(0, mean * (1 + 0.2 * random.nextGaussian())));
                    long detected = Math.round(attempts * Math.min(0.9, 0.25 + 0.03 * c + 0.008 * m));
                    long captured = detected / 4;
                    long released = detected / 10;
                    table.add(
                            (long) r,
                            (long) r,
                            r + 1L,
                            YearMonth.from(start).plusMonths(m).toString(),
                            CROSSINGS.get(c),
                            attempts,
                            detected,
                            captured,
                            detected - captured - released,
                            released);
                }
            }
        }
        return table;
    }

    private static Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        String[] states = """
                        Russia, Saudi Arabia, Jordan, Tunisia, France, Uzbekistan, Turkey, Tajikistan, Morocco,
                        United Kingdom, Lebanon, Libya, Kazakhstan, Germany, Indonesia, Azerbaijan, Kyrgyzstan, Egypt,
                        Belgium, Rest of the Middle East, Turkmenistan, Kosovo, Bosnia and Herzegovina, China, Sweden,
                        Austria, Algeria, Netherlands, Australia, Yemen, Pakistan, Canada, Rest of Europe,
                        Rest of the Maghreb, Rest of South and South-East Asia, Rest of the Americas
                        """.strip().split(",\\s*");
        for (int i = 0; i < states.length; i++) {
            names.put(ORIGINS.get(i), states[i]);
        }
        names.put("sdf", "Syrian Democratic Forces");
        names.put("hts", "HTS");
        names.put("other", "Other provinces");
        names.put("syria-turkey-west", "Syria\u2013Turkey, west (Idlib, Aleppo)");
        names.put("former-ussr", "Former USSR");
        return names;
    }
}
