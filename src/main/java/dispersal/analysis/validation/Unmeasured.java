package dispersal.analysis.validation;

import java.util.List;
import java.util.Set;

/** What the model has nothing to say to: the pattern stands in the book with the reason. */
final class Unmeasured implements PatternMeasure {

    @Override
    public String name() {
        return PatternMeasures.NONE;
    }

    @Override
    public String meaning() {
        return "Nothing: the model has no such quantity; the column mapping says why.";
    }

    @Override
    public Set<String> metrics() {
        return Set.of();
    }

    @Override
    public List<String> faults(Question question) {
        return List.of();
    }

    @Override
    public Reading read(Question question, MeasuredRun run, Setting setting) {
        return Reading.none("the model has no such quantity");
    }
}
