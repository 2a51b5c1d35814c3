package dispersal.app;

import dispersal.analysis.Table;
import dispersal.analysis.validation.OriginTable;
import dispersal.analysis.validation.PatternBook;
import dispersal.analysis.validation.PatternReader;
import dispersal.analysis.validation.Validation;
import dispersal.scenario.Scenario;
import java.time.LocalDate;
import java.util.List;

/** Holds the runs of a study against a book of patterns, as a whole and origin by origin. */
final class ValidationFindings implements Findings {

    private final Validation validation;
    private final OriginTable origins;

    /**
     * Findings without runs.
     *
     * @param book     the patterns
     * @param scenario what is run
     */
    ValidationFindings(PatternBook book, Scenario scenario) {
        validation = new Validation(book);
        LocalDate last = scenario.horizon().end();
        LocalDate reference = PatternReader.LAST_DAY_OF_FIT.isBefore(last) ? PatternReader.LAST_DAY_OF_FIT : last;
        origins = new OriginTable(book, PatternChoice.setting(scenario), reference);
    }

    @Override
    public void take(List<Table> tablesOfOneRun) {
        validation.add(tablesOfOneRun);
        origins.add(tablesOfOneRun);
    }

    @Override
    public List<Table> tables() {
        return List.of(validation.table(), origins.table());
    }

    @Override
    public List<String> lines() {
        return new ValidationText(validation, origins).lines();
    }
}
