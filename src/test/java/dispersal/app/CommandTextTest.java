package dispersal.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CommandTextTest {

    @Test
    void arguments_are_quoted_where_a_shell_needs_it() {
        assertThat(CommandText.of(
                        List.of("run", "scenarios/baseline", "--set", "affiliates.*.capacity=0", "--out", "it's here")))
                .isEqualTo("run scenarios/baseline --set 'affiliates.*.capacity=0' --out 'it'\\''s here'");
    }
}
