package dispersal.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ApportionmentTest {

    @Test
    void largest_remainders_are_rounded_up() {
        assertThat(Apportionment.divide(new double[] {4.7, 3.4, 1.9}, 10, new double[3]))
                .containsExactly(5, 3, 2);
        assertThat(Apportionment.divide(new double[] {1, 1, 1}, 4, new double[3]))
                .containsExactly(2, 1, 1);
    }

    @Test
    void exact_shares_are_kept_as_they_are() {
        assertThat(Apportionment.divide(new double[] {0.12, 0.12, 0.02, 0.02, 0.72}, 100, new double[5]))
                .containsExactly(12, 12, 2, 2, 72);
        assertThat(Apportionment.divide(new double[] {0, 2, 0}, 7, new double[] {3, 0, 0}))
                .containsExactly(0, 7, 0);
    }

    @Test
    void nobody_is_divided_into_nothing() {
        assertThat(Apportionment.divide(new double[] {0.5, 0.5}, 0, new double[2]))
                .containsExactly(0, 0);
    }

    @Test
    void over_many_divisions_each_class_gets_its_share() {
        double[] shares = {0.13, 0.11, 0.021, 0.019, 0.72};
        double[] owed = new double[5];
        int[] sums = new int[5];
        int all = 0;
        for (int members = 0; members < 60; members++) {
            int[] parts = Apportionment.divide(shares, members, owed);
            assertThat(Arrays.stream(parts).sum()).isEqualTo(members);
            for (int c = 0; c < 5; c++) {
                assertThat(Math.abs(parts[c] - members * shares[c])).isLessThan(1);
                sums[c] += parts[c];
            }
            all += members;
        }
        for (int c = 0; c < 5; c++) {
            assertThat(Math.abs(sums[c] - all * shares[c])).isLessThan(1);
        }
    }
}
