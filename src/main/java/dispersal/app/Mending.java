package dispersal.app;

import dispersal.storage.Share;
import dispersal.storage.SpoiledParts;
import dispersal.storage.StudyFolder;
import java.io.IOException;
import java.util.BitSet;

/** Takes care that runs whose parts were spoiled are done again, but not for ever on a disk that spoils them again. */
final class Mending {

    private final Console console;
    private final StudyFolder folder;
    private final Share share;
    private final BitSet before = new BitSet();

    /**
     * Nothing was spoiled so far.
     *
     * @param console where to speak
     * @param folder  the folder of the study
     * @param share   the share that is worked at
     */
    Mending(Console console, StudyFolder folder, Share share) {
        this.console = console;
        this.folder = folder;
        this.share = share;
    }

    /**
     * Says what was spoiled.
     *
     * @param spoiled parts that have been set aside; may be none
     * @return whether their runs may be done again; not if parts of one of them were spoiled a second time
     * @throws IOException if the study cannot be marked as incomplete
     */
    boolean mayGoOn(SpoiledParts spoiled) throws IOException {
        if (spoiled.count() == 0) {
            return true;
        }
        if (folder.finished()) {
            folder.reopen();
        }
        boolean one = spoiled.count() == 1;
        console.say(spoiled.count() + (one ? " part was" : " parts were") + " spoiled and set aside in "
                + folder.path().resolve("parts").resolve("set-aside"));
        spoiled.first().forEach(fault -> console.say("  " + fault));
        if (spoiled.count() > spoiled.first().size()) {
            console.say("  and " + (spoiled.count() - spoiled.first().size()) + " more");
        }
        boolean again = spoiled.runs().intersects(before);
        before.or(spoiled.runs());
        console.say(again ? "  that happened right after it was written; see that the disk is sound" : advice(one));
        return !again;
    }

    private String advice(boolean one) {
        if (share.whole()) {
            return one ? "  its run is done again" : "  their runs are done again";
        }
        return "  runs of share " + share + " among them are done again; others count as missing";
    }
}
