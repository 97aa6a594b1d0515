package pinakes.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import pinakes.serve.Limits;
import pinakes.serve.ServeSettings;
import pinakes.serve.Server;

/** {@code pinakes serve}. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = {
      "Puts the store behind HTTP: pages, linked data, SPARQL and an API.",
      "A new publication is served without a restart."
    },
    footer = {"", "Example: pinakes serve --port 8080"})
final class ServeCommand implements Callable<Integer> {
  @Mixin private StoreOption store = new StoreOption();
  @Spec private CommandSpec spec;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      description = "The port; 0 picks one (default: ${DEFAULT-VALUE}).",
      defaultValue = "" + ServeSettings.PORT)
  private int port = ServeSettings.PORT;

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      description = "The address to listen on (default: ${DEFAULT-VALUE}, this machine only).",
      defaultValue = ServeSettings.LOOPBACK)
  private String host = ServeSettings.LOOPBACK;

  @Override
  public Integer call() throws IOException {
    PrintWriter err = spec.commandLine().getErr();
    ServeSettings settings = new ServeSettings(host, port, Limits.usual());
    Server server = Server.start(store.store(), settings, line -> tell(err, line));
    CountDownLatch stopped = new CountDownLatch(1);
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  server.close();
                  stopped.countDown();
                }));
    err.println("pinakes: serving " + store.directory() + " at " + server.address());
    await(stopped);
    return ExitCode.DONE;
  }

  private void tell(PrintWriter err, String line) {
    if (!Main.isQuiet(spec) || line.startsWith("pinakes: ")) {
      err.println(line);
    }
  }

  /** Until the process is told to end. */
  private static void await(CountDownLatch stopped) {
    try {
      stopped.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
