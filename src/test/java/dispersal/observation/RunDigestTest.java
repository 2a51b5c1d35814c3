package dispersal.observation;

import static org.assertj.core.api.Assertions.assertThat;

import dispersal.model.Event;
import dispersal.model.Posture;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunDigestTest {

    private final TinyScene scene = TinyScene.create();

    @Test
    void a_short_run_is_hashed_as_written() throws NoSuchAlgorithmException {
        RunDigest digest = new RunDigest();
        digest.hear(new Event.Placed(0, 7, Posture.FIGHTING, 3));
        digest.hear(new Event.DayBegan(1.5));
        byte[] written = ByteBuffer.allocate(21 + 9)
                .put((byte) 1)
                .putDouble(0)
                .putInt(7)
                .putInt(Posture.FIGHTING.ordinal())
                .putInt(3)
                .put((byte) 6)
                .putDouble(1.5)
                .array();
        assertThat(digest.hex())
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(written)));
    }

    @Test
    void the_same_events_give_the_same_digest() {
        assertThat(digest(manyEvents())).isEqualTo(digest(manyEvents()));
    }

    @Test
    void any_change_of_one_event_changes_the_digest() {
        List<Event> events = manyEvents();
        String original = digest(events);
        for (int changed = 0; changed < events.size(); changed += 97) {
            List<Event> others = new ArrayList<>(events);
            others.set(
                    changed, new Event.DayBegan(Math.nextUp(events.get(changed).time())));
            assertThat(digest(others)).isNotEqualTo(original);
        }
    }

    @Test
    void order_matters() {
        List<Event> swapped = new ArrayList<>(manyEvents());
        swapped.set(1, swapped.set(0, swapped.get(1)));
        assertThat(digest(swapped)).isNotEqualTo(digest(manyEvents()));
    }

    @Test
    void asking_for_the_digest_does_not_change_it() {
        RunDigest asked = new RunDigest();
        for (Event event : TinyHistory.of(scene)) {
            asked.hear(event);
            asked.hex();
        }
        assertThat(asked.hex()).isEqualTo(digest(TinyHistory.of(scene)));
    }

    @Test
    void a_digest_saved_half_way_goes_on_as_if_nothing_had_happened() throws IOException, ClassNotFoundException {
        List<Event> events = manyEvents();
        RunDigest first = new RunDigest();
        events.subList(0, events.size() / 2).forEach(first::hear);
        ByteArrayOutputStream saved = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(saved)) {
            out.writeObject(first);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(saved.toByteArray()))) {
            RunDigest second = (RunDigest) in.readObject();
            events.subList(events.size() / 2, events.size()).forEach(second::hear);
            assertThat(second.hex()).isEqualTo(digest(events));
        }
    }

    /** Enough events to fill several blocks. */
    private List<Event> manyEvents() {
        List<Event> events = new ArrayList<>();
        for (int round = 0; round < 100; round++) {
            events.addAll(TinyHistory.of(scene));
        }
        return events;
    }

    private static String digest(List<Event> events) {
        RunDigest digest = new RunDigest();
        events.forEach(digest::hear);
        return digest.hex();
    }
}
