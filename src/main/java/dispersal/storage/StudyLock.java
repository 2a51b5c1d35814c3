package dispersal.storage;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.FileLockInterruptionException;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Sees to it that no two processes work at the same share of a study, nor at shares of different sizes. Locks are regions of the
 * file {@value #FILE}: byte 0 is held for the moment in which others are looked for, byte 1 while tables are put together, and byte
 * n x 10,000 + i by whoever works at share i of n. The system releases the locks of a process that ends, however it ends. Where the
 * file system has no locks, nothing is guarded.
 */
public final class StudyLock implements Closeable {

    /** Name of the file within the folder of a study. */
    static final String FILE = "study.lock";

    /** Greatest number of shares. */
    public static final int MOST_SHARES = 9_999;

    private static final long GATE = 0;
    private static final long ASSEMBLY = 1;
    private static final long STRIDE = 10_000;

    private final FileChannel channel;
    private final boolean guarded;
    private final boolean alone;

    private StudyLock(FileChannel channel, boolean guarded, boolean alone) {
        this.channel = channel;
        this.guarded = guarded;
        this.alone = alone;
    }

    /** Something that is done while nobody else may. */
    @FunctionalInterface
    public interface Task {

        /**
         * Does it.
         *
         * @throws IOException           if the file system fails
         * @throws ResultFolderException if the folder cannot serve
         */
        void run() throws IOException, ResultFolderException;
    }

    /**
     * Takes a share of a study.
     *
     * @param folder folder of the study
     * @param share  the share
     * @param first  what is done before anybody else can take a share
     * @return the lock, to be closed when the work is done
     * @throws ResultFolderException if somebody else works there, or the folder cannot be written
     * @throws IOException           if the file system fails
     */
    public static StudyLock take(Path folder, Share share, Task first) throws ResultFolderException, IOException {
        FileChannel channel = open(folder);
        boolean taken = false;
        try {
            StudyLock lock = lock(channel, folder, share, first);
            taken = true;
            return lock;
        } finally {
            if (!taken) {
                channel.close();
            }
        }
    }

    private static FileChannel open(Path folder) throws ResultFolderException, IOException {
        try {
            return FileChannel.open(folder.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (AccessDeniedException exception) {
            throw new ResultFolderException(folder + ": cannot be written: permission denied\n  nothing was changed");
        } catch (FileSystemException exception) {
            throw new ResultFolderException(
                    folder + ": cannot be written: " + exception.getReason() + "\n  nothing was changed");
        }
    }

    private static StudyLock lock(FileChannel channel, Path folder, Share share, Task first)
            throws ResultFolderException, IOException {
        Optional<FileLock> gate = gate(channel);
        if (gate.isEmpty()) {
            first.run();
            return new StudyLock(channel, false, false);
        }
        try {
            long own = share.of() * STRIDE + share.index();
            if (!free(channel, STRIDE, share.of() * STRIDE - STRIDE)
                    || !free(channel, (share.of() + 1) * STRIDE, Long.MAX_VALUE - (share.of() + 1) * STRIDE)) {
                throw new ResultFolderException(folder + ": another process works in this folder at "
                        + (share.whole() ? "shares of the study" : "the whole study or at shares of another number")
                        + "\n  wait until it ends, or stop it; nothing is lost");
            }
            if (attempt(channel, own, 1).isEmpty()) {
                throw new ResultFolderException(folder + ": another process works at "
                        + (share.whole() ? "this study" : "share " + share + " of this study")
                        + "\n  wait until it ends, or stop it; nothing is lost");
            }
            boolean alone = free(channel, share.of() * STRIDE, share.index())
                    && free(channel, own + 1, STRIDE - share.index() - 1);
            first.run();
            return new StudyLock(channel, true, alone);
        } finally {
            gate.get().release();
        }
    }

    /** Waits for the gate; nothing where the file system has no locks. */
    private static Optional<FileLock> gate(FileChannel channel) throws IOException {
        try {
            return Optional.of(channel.lock(GATE, 1, false));
        } catch (ClosedByInterruptException | FileLockInterruptionException stopped) {
            throw stopped;
        } catch (IOException | OverlappingFileLockException noLocks) {
            return Optional.empty();
        }
    }

    private static boolean free(FileChannel channel, long from, long length) throws IOException {
        if (length == 0) {
            return true;
        }
        Optional<FileLock> lock = attempt(channel, from, length);
        if (lock.isPresent()) {
            lock.get().release();
        }
        return lock.isPresent();
    }

    private static Optional<FileLock> attempt(FileChannel channel, long from, long length) throws IOException {
        try {
            return Optional.ofNullable(channel.tryLock(from, length, false));
        } catch (OverlappingFileLockException ownProcess) {
            return Optional.empty();
        }
    }

    /**
     * Whether somebody works at a study at this moment.
     *
     * @param folder folder of the study
     * @return whether a lock is held
     * @throws IOException if the file system fails
     */
    public static boolean held(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        if (!Files.isReadable(file)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            // whoever takes a share waits at the gate meanwhile, and so is not refused because of this look
            FileLock gate = channel.lock(GATE, 1, true);
            try {
                FileLock lock = channel.tryLock(STRIDE, Long.MAX_VALUE - STRIDE, true);
                return lock == null;
            } finally {
                gate.release();
            }
        } catch (OverlappingFileLockException ownProcess) {
            return true;
        }
    }

    /** Whether others are really kept out; not where the file system has no locks. */
    public boolean guarded() {
        return guarded;
    }

    /** Whether nobody else worked at the study when this share was taken. */
    public boolean alone() {
        return alone;
    }

    /**
     * Does something that only one process may do at a time, after waiting for others that do.
     *
     * @param task what is done
     * @throws IOException           if the file system fails
     * @throws ResultFolderException if the folder cannot serve
     */
    public void exclusively(Task task) throws IOException, ResultFolderException {
        if (!guarded) {
            task.run();
            return;
        }
        try (FileLock ignored = channel.lock(ASSEMBLY, 1, false)) {
            task.run();
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
