package dispersal.storage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TypedCommandTest {

    @Test
    void a_command_can_be_pasted_into_a_shell() {
        assertThat(TypedCommand.of(
                        "run", "scenarios/baseline", "--set", "affiliates.*.capacity=0", "--out", "it's here"))
                .isEqualTo("java -jar target/dispersal.jar run scenarios/baseline --set 'affiliates.*.capacity=0' "
                        + "--out 'it'\\''s here'");
    }
}
