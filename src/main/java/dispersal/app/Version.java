package dispersal.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/**
 * Which build of the program this is.
 *
 * @param version version number
 * @param commit  abbreviated commit, {@code unknown} if it was built outside a repository
 */
record Version(String version, String commit) {

    /** The build that is running. */
    static Version current() {
        Properties properties = new Properties();
        try (InputStream stream = Version.class.getResourceAsStream("version.properties")) {
            properties.load(stream);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
        return new Version(properties.getProperty("version", "unknown"), properties.getProperty("commit", "unknown"));
    }

    /** Answers {@code --version}. */
    static final class Provider implements IVersionProvider {

        @Override
        public String[] getVersion() {
            Version current = current();
            return new String[] {
                "dispersal " + current.version() + " (commit " + current.commit() + ")",
                "Java " + Runtime.version() + ", " + System.getProperty("os.name")
            };
        }
    }
}
