package dispersal.observation;

import dispersal.model.Event;
import dispersal.model.Listener;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Fingerprint of everything that happened in a run, in order: two runs with the same digest announced the same events at the same
 * times, to the last bit.
 *
 * <p>Events are written as a number for their kind, the bits of their time and their indices (big-endian), in blocks; each block
 * is hashed with SHA-256 together with the hash of the block before. Between blocks only plain bytes are held, so that a run can
 * be saved and continued at any moment.
 */
public final class RunDigest implements Listener {

    private static final long serialVersionUID = 1;
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);
    private static final int BLOCK_BYTES = 1 << 15;
    private static final int LONGEST_EVENT_BYTES = 64;

    private final byte[] block = new byte[BLOCK_BYTES];
    private byte[] chain = new byte[0];
    private int filled;

    @Override
    public void hear(Event event) {
        if (filled > BLOCK_BYTES - LONGEST_EVENT_BYTES) {
            chain = hashed();
            filled = 0;
        }
        if (event instanceof Event.Moved moved) {
            begin(2, moved.time());
            put(moved.fighter(), moved.from().ordinal(), moved.to().ordinal());
            put(moved.origin(), moved.place());
        } else if (event instanceof Event.CrossingTried tried) {
            begin(3, tried.time());
            put(tried.leader(), tried.party(), tried.crossing());
            put(tried.listed(), tried.outcome().ordinal());
        } else if (event instanceof Event.Placed placed) {
            begin(1, placed.time());
            put(placed.fighter(), placed.posture().ordinal(), placed.place());
        } else if (event instanceof Event.ZoneFell fell) {
            begin(4, fell.time());
            put(fell.zone(), fell.evacuated() ? 1 : 0);
        } else if (event instanceof Event.EpochBegan began) {
            begin(5, began.time());
            put(began.epoch());
        } else if (event instanceof Event.Reengaged reengaged) {
            begin(7, reengaged.time());
            put(reengaged.fighter(), reengaged.disrupted() ? 1 : 0);
        } else if (event instanceof Event.Revoked revoked) {
            begin(8, revoked.time());
            put(revoked.fighter());
        } else if (event instanceof Event.Incident incident) {
            begin(9, incident.time());
            put(incident.region(), incident.pathway().ordinal(), incident.disrupted() ? 1 : 0);
        } else {
            begin(6, event.time());
        }
    }

    private void begin(int kind, double time) {
        block[filled] = (byte) kind;
        LONGS.set(block, filled + 1, Double.doubleToLongBits(time));
        filled += 1 + Long.BYTES;
    }

    private void put(int... indices) {
        for (int index : indices) {
            INTS.set(block, filled, index);
            filled += Integer.BYTES;
        }
    }

    /** The digest of all that has been heard so far, as 64 hexadecimal digits. */
    public String hex() {
        return HexFormat.of().formatHex(hashed());
    }

    private byte[] hashed() {
        MessageDigest sha256 = sha256();
        sha256.update(chain);
        sha256.update(block, 0, filled);
        return sha256.digest();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform must offer SHA-256", missing);
        }
    }
}
