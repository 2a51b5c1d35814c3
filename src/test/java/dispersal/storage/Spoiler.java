package dispersal.storage;

import java.io.IOException;
import java.util.List;
import java.util.Random;

/** One way to spoil a good scenario so that it can no longer be meant. */
@FunctionalInterface
interface Spoiler {

    String SCENARIO = "small/scenario.yaml";
    String EVIDENCE = "small/evidence.yaml";
    String ORIGINS = "small/inputs/origins.csv";
    String HISTORY = "small/inputs/history.csv";
    String MATCHES = "small/inputs/matches.csv";

    /** Spoils a copy and says what was done. */
    String spoil(ScenarioCopy copy, Random random) throws IOException;

    /** One of several things. */
    @SafeVarargs
    static <T> T any(Random random, T... things) {
        return any(random, List.of(things));
    }

    /** One of several things. */
    static <T> T any(Random random, List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    /** Replaces one text by another. */
    static Spoiler replacing(String file, String good, String bad) {
        return (copy, random) -> {
            copy.replace(file, good, bad);
            return file + ": " + good.strip() + " -> " + bad.strip();
        };
    }

    /** One of several spoilers, chosen at random. */
    static Spoiler oneOf(Spoiler... spoilers) {
        return (copy, random) -> any(random, spoilers).spoil(copy, random);
    }
}
