package pinakes.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;
import pinakes.export.ExportException;
import pinakes.query.QueryException;
import pinakes.registry.AuthorityException;
import pinakes.store.StoreException;

/**
 * The one place where exceptions end: what the world refused in a sentence, a bug with its trace.
 */
final class Failures implements IExecutionExceptionHandler {

  @Override
  public int handleExecutionException(Exception failure, CommandLine command, ParseResult result) {
    switch (failure) {
      case StoreException refused -> command.getErr().println("pinakes: " + refused.getMessage());
      case QueryException asked -> {
        command.getErr().println("pinakes: " + Terminal.safe(String.valueOf(asked.getMessage())));
        return ExitCode.USAGE;
      }
      case AuthorityException wrong -> {
        command.getErr().println("pinakes: " + Terminal.safe(String.valueOf(wrong.getMessage())));
        return ExitCode.INPUT_FAILED;
      }
      case ExportException refused -> command.getErr().println("pinakes: " + refused.getMessage());
      case UncheckedIOException refused ->
          command.getErr().println("pinakes: " + refused.getMessage());
      case IOException refused -> command.getErr().println("pinakes: " + refused.getMessage());
      default -> {
        command
            .getErr()
            .println(
                "pinakes: this is a bug in pinakes, not in your list. Please report it with these"
                    + " lines:");
        failure.printStackTrace(command.getErr());
        return ExitCode.BUG;
      }
    }
    return ExitCode.REFUSED;
  }
}
