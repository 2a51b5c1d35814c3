package dispersal.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What became of a person, in the fixed order in which every figure stacks fates: back home, settled elsewhere, on the way,
 * held, still in the theatre, dead, not yet come. So those who returned stand on the base line and those killed hang from the
 * top. Each fate has one colour in all figures; neighbours in the order are far apart for colour-blind readers too.
 */
enum Fate {
    RETURNED("Returned home", 0x0B68C8),
    THIRD_COUNTRY("Third country", 0x93C4FF),
    RELOCATED("With an affiliate", 0xD55B13),
    SWITCHED("Al-Qaeda-linked group", 0x015136),
    VETTING("Being vetted", 0xA3EA7D),
    IN_TRANSIT("In transit", 0xF0D923),
    STRANDED("Stranded", 0x586634),
    CAMP("In a camp", 0xB9B9B8),
    DETAINED("Detained", 0xA80080),
    UNDERGROUND("Underground", 0xCF9761),
    FIGHTING("Fighting", 0x6D3D08),
    EXECUTED("Executed by own group", 0xAB8BB8),
    KILLED("Killed", 0x252031),
    NOT_YET_ARRIVED("Yet to arrive", 0xE3E3EA);

    private final String label;
    private final int rgb;

    Fate(String label, int rgb) {
        this.label = label;
        this.rgb = rgb;
    }

    /** What readers call it. */
    String label() {
        return label;
    }

    /** Colour in all figures, as red, green and blue bytes. */
    int rgb() {
        return rgb;
    }

    /** Word in tables. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The fate of a word.
     *
     * @param word  word in a table
     * @param place table and column, for the message
     * @return the fate
     * @throws IllegalArgumentException if the word is not in the contract; the message lists the words that are
     */
    static Fate ofWord(String word, String place) {
        return Arrays.stream(values())
                .filter(fate -> fate.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(place + " holds '" + word + "'; known fates are: "
                        + Arrays.stream(values()).map(Fate::word).collect(Collectors.joining(", "))));
    }
}
