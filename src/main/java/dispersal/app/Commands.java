package dispersal.app;

import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;

/** All commands there are. A new command is one file and one line here. */
final class Commands {

    private Commands() {}

    /**
     * The command line with all its commands.
     *
     * @param console where to speak
     * @return ready to execute
     */
    static CommandLine commandLine(Console console) {
        Failures failures = new Failures(console);
        CommandLine line = new CommandLine(new DispersalCommand(console))
                .addSubcommand(new RunCommand(console))
                .addSubcommand(new CompareCommand(console))
                .addSubcommand(new SweepCommand(console))
                .addSubcommand(new SensitivityCommand(console))
                .addSubcommand(new StatusCommand(console))
                .addSubcommand(new ResumeCommand(console))
                .addSubcommand(new CheckCommand(console))
                .addSubcommand(new ExplainCommand(console))
                .addSubcommand(new DiffCommand(console))
                .addSubcommand(new PlotCommand(console))
                .addSubcommand(new ReproduceCommand(console))
                .addSubcommand(new ValidateCommand(console))
                .addSubcommand(new SchemaCommand(console))
                .addSubcommand(new CompletionCommand(console));
        return line.setOut(console.out())
                .setErr(console.err())
                .setColorScheme(Help.defaultColorScheme(console.animated() ? Ansi.AUTO : Ansi.OFF))
                .setUsageHelpWidth(console.width())
                .setAbbreviatedOptionsAllowed(false)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(failures::wrongCommandLine)
                .setExecutionExceptionHandler(failures::failed);
    }
}
