package dispersal.storage;

/** A part of a study that cannot be used. The message says which part and what is wrong with it. */
public final class PartFault extends Exception {

    private static final long serialVersionUID = 1;

    private final String table;
    private final int run;

    /**
     * Explains a part that cannot be used.
     *
     * @param table the table it is a part of
     * @param run   number of its run
     * @param what  what is wrong with it
     */
    public PartFault(String table, int run, String what) {
        super(PartStore.name(table, run) + " " + what);
        this.table = table;
        this.run = run;
    }

    /** The table it is a part of. */
    public String table() {
        return table;
    }

    /** Number of its run. */
    public int run() {
        return run;
    }
}
