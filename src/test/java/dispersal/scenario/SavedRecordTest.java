package dispersal.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SavedRecordTest {

    private static Object saveAndRestore(Object original) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream saved = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(saved)) {
            out.writeObject(original);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(saved.toByteArray()))) {
            return in.readObject();
        }
    }

    @Test
    void optional_components_survive_saving_present_or_absent() throws IOException, ClassNotFoundException {
        Link guarded = new Link("a-b", "a", "b", Optional.of("border"), 3, 100);
        Link open = new Link("a-b", "a", "b", Optional.empty(), 3, 100);
        assertThat(saveAndRestore(guarded)).isEqualTo(guarded);
        assertThat(saveAndRestore(open)).isEqualTo(open);
    }

    @Test
    void records_with_optional_components_survive_inside_lists() throws IOException, ClassNotFoundException {
        Policy policy = new Policy(
                "seal",
                "Seal the border",
                LocalDate.of(2016, 1, 1),
                Optional.empty(),
                true,
                List.of(new Assignment("crossings.border.detection", "1")),
                List.of(),
                List.of());
        assertThat(saveAndRestore(List.of(policy))).isEqualTo(List.of(policy));
    }
}
