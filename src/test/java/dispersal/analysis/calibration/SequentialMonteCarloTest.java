package dispersal.analysis.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SequentialMonteCarloTest {

    @Test
    void explore() {
        for (int causes = 2; causes <= 3; causes++) {
            CompetingRisks world = new CompetingRisks(60, 2, causes, 2);
            double[] truth = Arrays.copyOf(new double[] {0.5, 0.2, 0.1}, causes);
            double[] seen = world.simulate(truth, 7);
            System.out.println(Arrays.toString(seen));
            int keys = 12;
            double[][] z = new double[6 * causes][keys];
            for (int key = 0; key < keys; key++) {
                SequentialMonteCarlo state =
                        world.calibrated(seen, new SequentialMonteCarlo.Plan(400, 2000, 8, true, key));
                if (key == 0) state.reports().forEach(System.out::println);
                Posterior raw = state.population();
                Bank bank = state.bank(); double[] ones = new double[bank.size()]; Arrays.fill(ones, 1);
 Posterior even = new Bank(bank.problem(), bank.points(), bank.values(), bank.seen(), ones).posterior(bank.problem().observed(), 400);
                Posterior adjusted = state.posterior();
                if (key == 0) System.out.println("ess " + raw.effectiveSize() + " " + adjusted.effectiveSize());
                for (int c = 0; c < causes; c++) {
                    var exact = world.exact(seen, c);
                    for (int k = 0; k < 3; k++) {
                        Posterior p = k == 0 ? raw : k==1 ? adjusted : even;
                        z[6 * c + 2 * k][key] = (p.mean(c) - exact.getNumericalMean()) / Math.sqrt(exact.getNumericalVariance());
                        z[6 * c + 2 * k + 1][key] = p.standardDeviation(c) / Math.sqrt(exact.getNumericalVariance()) - 1;
                    }
                }
            }
            for (double[] row : z) {
                double m = Arrays.stream(row).average().orElse(0);
                double s = Math.sqrt(Arrays.stream(row).map(x -> (x - m) * (x - m)).sum() / (keys - 1));
                System.out.printf("mean %.4f se %.4f sd %.4f%n", m, s / Math.sqrt(keys), s);
            }
        }
        assertThat(1).isEqualTo(1);
    }
}
