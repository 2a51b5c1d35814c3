package dispersal.app;

import dispersal.scenario.Evidence;
import dispersal.scenario.Evidence.Grade;
import dispersal.scenario.EvidenceRegister;
import dispersal.scenario.EvidenceRegister.Entry;
import dispersal.storage.Fault;
import dispersal.storage.LoadedScenario;
import dispersal.storage.ParameterDraws;
import dispersal.storage.ScenarioException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Validates a scenario and prints the table of its parameters; runs nothing. */
@Command(
        name = "check",
        description =
                "Validates a scenario with all its dated changes and lists every parameter with its value, range and source.",
        footer = {
            "",
            "Examples:",
            "  java -jar target/dispersal.jar check baseline",
            "  java -jar target/dispersal.jar check my-scenario/scenario.yaml --set population.agent_weight=10"
        })
final class CheckCommand implements Callable<Integer> {

    private static final int LINE_WIDTH = 160;

    private final Console console;

    @Mixin
    private ScenarioChoice choice = new ScenarioChoice();

    @Option(names = "--markdown", description = "Print the parameter reference as a page of Markdown instead.")
    private boolean markdown;

    /**
     * The command on a console.
     *
     * @param console where to speak
     */
    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InputException, ScenarioException {
        LoadedScenario loaded = choice.load();
        EvidenceRegister register = loaded.evidence();
        if (markdown) {
            new ParameterPage(loaded.scenario().name(), register).lines().forEach(console::print);
            return tell(loaded.evidenceFaults());
        }
        // whoever reads on a screen wants lines that fit; whoever saves or searches the list wants the sources whole
        int width = console.animated() ? Math.max(LINE_WIDTH, console.width()) : Integer.MAX_VALUE;
        table(register).lines(width).forEach(console::print);
        console.print("");
        console.print(loaded.scenario().name() + ": " + loaded.scenario().title());
        console.print(register.entries().size() + " parameters; " + grades(register) + "; "
                + loaded.timeline().epochs().size() + " spans of time with values of their own; scenario "
                + loaded.hash());
        tellPosterior(loaded);
        return tell(loaded.evidenceFaults());
    }

    private void tellPosterior(LoadedScenario loaded) throws ScenarioException {
        if (loaded.posterior().isPresent()) {
            ParameterDraws draws =
                    ParameterDraws.read(loaded, loaded.posterior().get(), Integer.MAX_VALUE);
            console.print("posterior " + draws.file() + ": " + draws.size() + " draws of "
                    + draws.columns().size() + " parameters");
            new ReplicateDraws(draws, 1).kept().forEach(console::print);
        }
    }

    private static TextTable table(EvidenceRegister register) {
        TextTable table = new TextTable("path", ">value", "unit", "range", "kind", "grade", "source");
        for (Entry entry : register.entries()) {
            table.add(
                    entry.path(),
                    ParameterText.number(entry.value()),
                    entry.parameter().unit(),
                    ParameterText.range(entry),
                    ParameterText.kind(entry.evidence()),
                    ParameterText.grade(entry.evidence()),
                    entry.evidence().map(Evidence::source).orElse("none given"));
        }
        return table;
    }

    private static String grades(EvidenceRegister register) {
        return Arrays.stream(Grade.values())
                .map(grade -> register.entries().stream()
                                .filter(entry ->
                                        entry.evidence().map(Evidence::grade).equals(java.util.Optional.of(grade)))
                                .count()
                        + " of grade " + grade)
                .collect(Collectors.joining(", "));
    }

    private int tell(List<Fault> faults) {
        if (faults.isEmpty()) {
            return ExitCode.DONE;
        }
        console.say("error: the evidence has " + faults.size() + (faults.size() == 1 ? " fault" : " faults"));
        faults.forEach(fault -> console.say(fault.toString()));
        return ExitCode.WRONG_INPUT;
    }
}
