package pinakes.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import pinakes.query.Explainer;
import pinakes.store.Publication;

/** {@code pinakes explain}. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description =
        "Tells what is known of a method, paper, author, technique or statement, and why.",
    footer = {"", "Example: pinakes explain \"DisWOT extends SP\""})
final class ExplainCommand implements Callable<Integer> {
  @Mixin private StoreOption store = new StoreOption();
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "NAME|IRI",
      description = "A name in any language, a statement in three words, or an IRI.")
  private String name = "";

  @Override
  public Integer call() {
    try (Publication publication = store.store().open()) {
      Explainer.explain(publication.dataset(), name).forEach(spec.commandLine().getOut()::println);
    }
    return ExitCode.DONE;
  }
}
