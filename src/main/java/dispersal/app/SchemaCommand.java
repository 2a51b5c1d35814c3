package dispersal.app;

import dispersal.storage.ScenarioSchema;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Prints the JSON Schema of scenario files, with which editors complete keys and mark mistakes. */
@Command(
        name = "schema",
        description = "Prints the JSON Schema of scenario files, with which editors complete keys and mark mistakes.",
        footer = {"", "Example:", "  java -jar target/dispersal.jar schema > scenario.schema.json"})
final class SchemaCommand implements Callable<Integer> {

    private final Console console;

    /**
     * The command on a console.
     *
     * @param console where to speak
     */
    SchemaCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.print(ScenarioSchema.generate().stripTrailing());
        return ExitCode.DONE;
    }
}
