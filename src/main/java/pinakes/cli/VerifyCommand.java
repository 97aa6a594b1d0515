package pinakes.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import pinakes.store.Verification;

/** {@code pinakes verify}. */
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    description = "Holds the publication against its manifest, digests recomputed.",
    footer = {"", "Example: pinakes verify --store store"})
final class VerifyCommand implements Callable<Integer> {
  @Mixin private StoreOption store = new StoreOption();
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    Verification verification = store.store().verify();
    PrintWriter out = spec.commandLine().getOut();
    if (verification.whole()) {
      if (!Main.isQuiet(spec)) {
        out.printf("publication %d of %s is whole%n", verification.number(), store.directory());
      }
      return ExitCode.DONE;
    }
    verification.differences().forEach(difference -> out.println(Terminal.safe(difference)));
    return ExitCode.INPUT_FAILED;
  }
}
