package dispersal.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RandomDrawsTest {

    private static final RandomDraws DRAWS = new RandomDraws(42);

    @ParameterizedTest
    @CsvSource({
        "00000000 00000000 00000000 00000000, 00000000 00000000, 6627e8d5 e169c58d bc57ac4c 9b00dbd8",
        "ffffffff ffffffff ffffffff ffffffff, ffffffff ffffffff, 408f276d 41c83b0e a20bc7c6 6d5451fd",
        "243f6a88 85a308d3 13198a2e 03707344, a4093822 299f31d0, d16cfe09 94fdcceb 5001e420 24126ea1"
    })
    void blocks_are_those_of_the_published_generator(String counter, String key, String output) {
        int[] c = words(counter);
        int[] k = words(key);
        RandomDraws draws = new RandomDraws((long) k[1] << 32 | k[0] & 0xFFFFFFFFL);
        assertThat(draws.block(c[0], c[1], c[2], c[3])).containsExactly(words(output));
    }

    @Test
    void blocks_are_those_of_commons_rng() {
        UniformRandomProvider dice = RandomSource.XO_RO_SHI_RO_128_PP.create(0L);
        for (int n = 0; n < 500; n++) {
            long seed = dice.nextLong();
            int[] c = IntStream.generate(dice::nextInt).limit(4).toArray();
            // the library counts up once before its first block; an odd first word spares us the borrow
            c[0] |= 1;
            int[] state = {(int) seed, (int) (seed >>> 32), c[0] - 1, c[1], c[2], c[3]};
            UniformRandomProvider oracle = RandomSource.PHILOX_4X32.create(state);
            int[] expected = IntStream.generate(oracle::nextInt).limit(4).toArray();
            assertThat(new RandomDraws(seed).block(c[0], c[1], c[2], c[3])).containsExactly(expected);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "7, KILL, 0, 0, 904b06ea 50b8bc0d 96128576 d81f96ff, 0.5636448213633427, 0.573330975215268, 0.556292110847832",
        "7, KILL, 1, 0, d9ba1ff5 73ec06f6 119f2ad3 be74cadf, 0.8504962896585511, 0.16193522969712268, 1.820558840382182",
        "8, KILL, 0, 0, e3118c5d fa92af88 579efbd0 06681d96, 0.8869865159454757, 0.11992549865341066, 2.120884573558788",
        "7, CHOOSE_NEST, 3, 2, 32016f4a 183163ef 6fa6c484 1e700292, 0.19533439215610354, 1.6330423574935387, -0.49044475210480337"
    })
    void draws_of_events_are_as_tabulated(
            int fighter,
            Purpose purpose,
            int index,
            int sub,
            String block,
            double u,
            double unitExponential,
            double gumbel) {
        assertThat(DRAWS.block(fighter, index, purpose.number() << 16 | sub, 0)).containsExactly(words(block));
        assertThat(DRAWS.uniform(fighter, purpose, index, sub)).isEqualTo(u);
        assertThat(-Math.log(DRAWS.uniform(fighter, purpose, index, sub))).isCloseTo(unitExponential, within(1e-15));
        assertThat(DRAWS.gumbel(fighter, purpose, index, sub)).isCloseTo(gumbel, within(1e-14));
        if (sub == 0) {
            assertThat(DRAWS.uniform(fighter, purpose, index)).isEqualTo(u);
            assertThat(DRAWS.exponential(fighter, purpose, index)).isCloseTo(unitExponential, within(1e-15));
        }
    }

    @Test
    void purposes_keep_their_numbers() {
        assertThat(Arrays.stream(Purpose.values()).mapToInt(Purpose::number)).doesNotHaveDuplicates();
        assertThat(Arrays.stream(Purpose.values())
                        .limit(29)
                        .mapToInt(Purpose::number)
                        .toArray())
                .containsExactly(IntStream.rangeClosed(1, 29).toArray());
        assertThat(Purpose.KILL.number()).isEqualTo(1);
        assertThat(Purpose.ROUTE.number()).isEqualTo(7);
        assertThat(Purpose.ATTRIBUTE.number()).isEqualTo(18);
        assertThat(Purpose.ESCAPE.number()).isEqualTo(26);
    }

    @Test
    void every_part_of_the_key_matters() {
        double draw = DRAWS.uniform(7, Purpose.KILL, 3, 1);
        assertThat(DRAWS.uniform(8, Purpose.KILL, 3, 1)).isNotEqualTo(draw);
        assertThat(DRAWS.uniform(7, Purpose.CAPTURE, 3, 1)).isNotEqualTo(draw);
        assertThat(DRAWS.uniform(7, Purpose.KILL, 4, 1)).isNotEqualTo(draw);
        assertThat(DRAWS.uniform(7, Purpose.KILL, 3, 2)).isNotEqualTo(draw);
        assertThat(new RandomDraws(43).uniform(7, Purpose.KILL, 3, 1)).isNotEqualTo(draw);
        assertThat(new RandomDraws(42 | 1L << 63).uniform(7, Purpose.KILL, 3, 1))
                .isNotEqualTo(draw);
        assertThat(new RandomDraws(42).uniform(7, Purpose.KILL, 3, 1)).isEqualTo(draw);
    }

    @Test
    void uniforms_of_neighbouring_fighters_are_even_and_unrelated() {
        int people = 100_000;
        double[] u = IntStream.range(0, people)
                .mapToDouble(i -> DRAWS.uniform(i, Purpose.KILL, 0))
                .toArray();
        assertThat(Arrays.stream(u).allMatch(x -> x > 0 && x < 1)).isTrue();
        assertThat(Arrays.stream(u).average().orElseThrow()).isCloseTo(.5, within(4 * Math.sqrt(1.0 / 12 / people)));
        double covariance = IntStream.range(1, people)
                .mapToDouble(i -> (u[i] - .5) * (u[i - 1] - .5))
                .average()
                .orElseThrow();
        assertThat(covariance).isCloseTo(0, within(4.0 / 12 / Math.sqrt(people)));
        int[] cells = new int[50];
        Arrays.stream(u).forEach(x -> cells[(int) (x * cells.length)]++);
        double expected = (double) people / cells.length;
        double chiSquare = Arrays.stream(cells)
                .mapToDouble(n -> (n - expected) * (n - expected) / expected)
                .sum();
        assertThat(chiSquare).isLessThan(49 + 4 * Math.sqrt(2 * 49));
    }

    @Test
    void normal_draws_have_mean_0_and_variance_1() {
        int people = 100_000;
        double[] z = IntStream.range(0, people)
                .mapToDouble(i -> DRAWS.normal(i, Purpose.ATTRIBUTE, 0, 4))
                .toArray();
        assertThat(Arrays.stream(z).average().orElseThrow()).isCloseTo(0, within(4 / Math.sqrt(people)));
        assertThat(Arrays.stream(z).map(x -> x * x).average().orElseThrow())
                .isCloseTo(1, within(4 * Math.sqrt(2.0 / people)));
        assertThat(Arrays.stream(z).filter(x -> x > 1.959964).count() / (double) people)
                .isCloseTo(.025, within(4 * Math.sqrt(.025 * .975 / people)));
    }

    private static int[] words(String hex) {
        return Arrays.stream(hex.split(" ")).mapToInt(HexFormat::fromHexDigits).toArray();
    }

    @Test
    void two_numbers_side_by_side_are_those_drawn_one_by_one() {
        RandomDraws draws = new RandomDraws(0x1234_5678_9ABCL);
        double[] into = new double[8];
        for (int n = 0; n < 1000; n++) {
            int sub = n % 7;
            draws.pair(n, Purpose.CHOOSE_NEST, -n, sub, into);
            assertThat(into[sub]).isEqualTo(draws.uniform(n, Purpose.CHOOSE_NEST, -n, sub));
            assertThat(into[sub + 1]).isEqualTo(draws.uniform(n, Purpose.CHOOSE_NEST, -n, sub + 1));
        }
    }
}
