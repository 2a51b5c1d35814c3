package dispersal.app;

import dispersal.analysis.PairedRuns;
import dispersal.analysis.Table;
import dispersal.report.Caption;
import dispersal.report.Figure;
import dispersal.report.FigureForms;
import dispersal.report.FigureForms.Form;
import dispersal.report.Figures;
import dispersal.scenario.Scenario;
import dispersal.storage.ComparisonDirectory;
import dispersal.storage.ComparisonManifest;
import dispersal.storage.LoadedStudy;
import dispersal.storage.Manifest;
import dispersal.storage.ResultDirectory;
import dispersal.storage.ResultFolderException;
import dispersal.storage.ScenarioException;
import dispersal.storage.ScenarioFile;
import dispersal.storage.StudyFolder;
import dispersal.storage.StudyManifest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Draws the figures of a result folder again from its tables. */
@Command(
        name = "plot",
        description = "Draws the figures of a result folder again from its tables, into its folder figures.",
        footer = {
            "",
            "Examples:",
            "  java -jar target/dispersal.jar plot results/tutorial/20260101-120000-1a2b3c4d",
            "  java -jar target/dispersal.jar plot results/tutorial/20260101-120000-1a2b3c4d --figure who-went-where"
        })
final class PlotCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "DIR", description = "A result folder.")
    private Path folder = Path.of("");

    @Option(names = "--figure", paramLabel = "NAME", description = "Draws this figure only. Repeatable. Default: all.")
    private List<String> names = new ArrayList<>();

    @Option(names = "--format", paramLabel = "FORMAT", description = "png or svg. Default: both.")
    private Optional<Form> format = Optional.empty();

    @Option(
            names = "--width",
            paramLabel = "N",
            defaultValue = "" + FigureForms.USUAL_PIXELS,
            description = "Width of PNG pictures in pixels. Default: ${DEFAULT-VALUE}.")
    private int width;

    /**
     * The command on a console.
     *
     * @param console where to speak
     */
    PlotCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InputException, ScenarioException, ResultFolderException, IOException {
        FigureSet figures = chosen();
        List<Path> files = plot(figures);
        if (files.isEmpty()) {
            throw new InputException(folder
                    + ": has no tables that a figure can be drawn from\n  run the scenario without --metrics, or judge the study by"
                    + " 'sensitivity'");
        }
        files.forEach(file -> console.print(file.toString()));
        return ExitCode.DONE;
    }

    private List<Path> plot(FigureSet figures)
            throws InputException, ScenarioException, ResultFolderException, IOException {
        if (StudyFolder.is(folder)) {
            return plot(figures, StudyFolder.open(folder));
        }
        Optional<ComparisonDirectory> comparison = ComparisonDirectory.find(folder);
        return comparison.isPresent() ? plot(figures, comparison.get()) : plot(figures, ResultDirectory.open(folder));
    }

    private List<Path> plot(FigureSet figures, StudyFolder directory)
            throws InputException, ScenarioException, ResultFolderException, IOException {
        StudyManifest manifest = directory.manifest();
        LoadedStudy study = directory.study();
        if (study.calibration().isPresent()) {
            CalibrationModel model =
                    new CalibrationModel(study, study.calibration().get());
            CalibrationFigures learned = new CalibrationFigures(directory, model, manifest);
            return names.isEmpty() ? learned.draw(figures) : learned.drawEach(figures);
        }
        PlannedStudy planned = new PlannedStudy(study.description(), study.base(), directory.stretches());
        StudyFigures drawn = new StudyFigures(directory, planned);
        return names.isEmpty() ? drawn.draw(figures, manifest) : drawn.drawEach(figures, manifest);
    }

    private List<Path> plot(FigureSet figures, ResultDirectory directory)
            throws InputException, ScenarioException, ResultFolderException, IOException {
        Manifest manifest = directory.manifest();
        Scenario scenario = scenario(directory);
        List<Table> tables = new ArrayList<>();
        for (String name : figures.tables()) {
            directory.table(name).ifPresent(tables::add);
        }
        return draw(
                figures,
                tables,
                scenario,
                FigureSet.caption(scenario, manifest.runs(), manifest.version()),
                directory.figures());
    }

    private List<Path> plot(FigureSet figures, ComparisonDirectory directory)
            throws InputException, ScenarioException, ResultFolderException, IOException {
        ComparisonManifest manifest = directory.manifest();
        PairedStocks stocks = new PairedStocks();
        for (ComparisonManifest.Member member : manifest.compared()) {
            stocks.add(
                    member.folder(),
                    directory.open(member).table(PairedStocks.STOCKS).stream().toList());
        }
        List<Table> tables = new ArrayList<>(stocks.tables());
        directory.table(PairedRuns.NAME).ifPresent(tables::add);
        return draw(
                figures,
                tables,
                scenario(directory.open(manifest.compared().get(0))),
                FigureSet.caption(
                        manifest.compared().stream()
                                .map(ComparisonManifest.Member::folder)
                                .toList(),
                        manifest.firstSeed(),
                        manifest.replicates(),
                        manifest.agentWeight(),
                        manifest.version()),
                directory.figures());
    }

    /** What was asked for by name is drawn or refused with a reason; of all figures, those that fit are drawn. */
    private List<Path> draw(FigureSet figures, List<Table> tables, Scenario scenario, Caption caption, Path destination)
            throws InputException, IOException {
        return names.isEmpty()
                ? figures.draw(tables, scenario, caption, destination)
                : figures.drawEach(tables, scenario, caption, destination);
    }

    private static Scenario scenario(ResultDirectory directory) throws ScenarioException {
        return ScenarioFile.load(directory.resolvedScenario(), List.of()).scenario();
    }

    private FigureSet chosen() throws InputException {
        List<String> known = Figures.all().stream().map(Figure::name).toList();
        for (String name : names) {
            if (!known.contains(name)) {
                throw new InputException("--figure: found '" + name + "', expected one of " + String.join(", ", known));
            }
        }
        if (width < FigureForms.FEWEST_PIXELS || width > FigureForms.MOST_PIXELS) {
            throw new InputException("--width: found " + width + ", expected " + FigureForms.FEWEST_PIXELS + " to "
                    + FigureForms.MOST_PIXELS);
        }
        Set<Form> forms = format.map(Set::of).orElseGet(() -> EnumSet.allOf(Form.class));
        return FigureSet.of(names, new FigureForms(forms, width));
    }
}
