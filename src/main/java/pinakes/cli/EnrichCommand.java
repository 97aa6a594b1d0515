package pinakes.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import pinakes.Program;
import pinakes.build.Lists;
import pinakes.build.OverlayFiles;
import pinakes.build.Reader;
import pinakes.catalogue.Identifier;
import pinakes.catalogue.Work;
import pinakes.enrich.Enricher;
import pinakes.enrich.Enrichment;
import pinakes.enrich.Service;
import pinakes.registry.Overlays;
import pinakes.registry.Registry;
import pinakes.registry.RegistryReader;
import pinakes.resolve.Resolver;
import pinakes.source.Source;

/** {@code pinakes enrich}. */
@Command(
    name = "enrich",
    mixinStandardHelpOptions = true,
    description = {
      "Asks public services what the identifiers of the lists' papers lead to, and writes what is"
          + " published elsewhere as an authority file in CSL-JSON. Review it, then give it to"
          + " build and check with --authority. This is the only command that goes online."
    },
    footer = {"", "Example: pinakes enrich README.md --mailto me@example.org -o authority.json"})
final class EnrichCommand implements Callable<Integer> {
  @Mixin private ListArguments lists = new ListArguments();
  @Mixin private OverlayOption overlays = new OverlayOption();
  @Mixin private OutputOption output = new OutputOption();
  @Spec private CommandSpec spec;

  @Option(
      names = "--service",
      paramLabel = "NAME",
      split = ",",
      description =
          "Whom to ask, the one that is believed first first: semanticscholar, openalex, crossref,"
              + " arxiv (default: all, in this order).")
  private List<Service> services = List.of(Service.values());

  @Option(
      names = "--at",
      paramLabel = "NAME=URL",
      description = "Where to ask a service instead, such as a mirror of it.")
  private Map<Service, URI> elsewhere = Map.of();

  @Option(
      names = "--mailto",
      paramLabel = "ADDRESS",
      description = "Where a service can write to if there is trouble; some answer faster then.")
  private @Nullable String mailto;

  @Option(
      names = "--cache",
      paramLabel = "DIR",
      description = "Where answers are kept for thirty days (default: ${DEFAULT-VALUE}).",
      defaultValue = "${sys:user.home}/.cache/pinakes/answers")
  private Path cache = Path.of("answers");

  @Option(names = "--refresh", description = "Ask again for what the cache has.")
  private boolean refresh;

  @Option(names = "--offline", description = "Take what the cache has, and ask nobody.")
  private boolean offline;

  @Override
  public Integer call() throws IOException {
    PrintWriter err = spec.commandLine().getErr();
    List<Source> sources = Lists.open(lists.paths());
    Overlays said = OverlayFiles.read(sources, overlays.files());
    Registry registry = RegistryReader.read().withOverlays(said);
    Reader read = Reader.read(sources, registry.venues(), said);
    read.failures().forEach(problem -> err.println(Terminal.safe(problem.toString())));
    if (read.extractions().isEmpty()) {
      return ExitCode.INPUT_FAILED;
    }
    List<List<Identifier>> works =
        Resolver.resolve(read.extractions(), registry).works().stream()
            .map(Work::identifiers)
            .map(List::copyOf)
            .filter(identifiers -> !identifiers.isEmpty())
            .toList();
    Enrichment enrichment = ask(works, err);
    enrichment.failures().forEach(failure -> err.println(Terminal.safe(failure)));
    if (!Main.isQuiet(spec)) {
      err.printf(
          "asked of %d works with identifiers: %d published; %d questions without an answer%n",
          works.size(), enrichment.published(), enrichment.failures().size());
    }
    if (!enrichment.failures().isEmpty() && enrichment.isEmpty()) {
      err.println("nothing was written");
      return ExitCode.REFUSED;
    }
    try (OutputStream out = output.open()) {
      out.write(enrichment.toCsl().getBytes(StandardCharsets.UTF_8));
    }
    return ExitCode.DONE;
  }

  private Enrichment ask(List<List<Identifier>> works, PrintWriter err) throws IOException {
    boolean terminal = System.console() != null;
    try (Enricher enricher =
        new Enricher(
            new Enricher.Settings(services, elsewhere, cache, agent(), refresh, offline))) {
      return enricher.ask(
          works,
          done -> {
            if (terminal) {
              err.print("\r" + done + " of " + works.size() + " works\r");
              err.flush();
            }
          });
    }
  }

  private String agent() {
    if (mailto == null) {
      return "pinakes/" + Program.version();
    }
    if (!mailto.matches("[\\x21-\\x7E]+@[\\x21-\\x7E]+")) {
      throw new ParameterException(spec.commandLine(), "--mailto takes an address of e-mail");
    }
    return "pinakes/" + Program.version() + " (mailto:" + mailto + ")";
  }
}
