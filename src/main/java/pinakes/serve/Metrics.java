package pinakes.serve;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.time.Duration;
import java.util.stream.IntStream;

/** Counts and times of requests, as Prometheus reads them. */
final class Metrics implements Route, AutoCloseable {
  private static final String TEXT = "text/plain";

  /**
   * Up to which times requests are counted: few, since each is a line for each route and status.
   */
  private static final Duration[] STEPS =
      IntStream.of(5, 25, 100, 500, 2_500, 10_000, 30_000)
          .mapToObj(Duration::ofMillis)
          .toArray(Duration[]::new);

  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

  Metrics(Turns turns) {
    new JvmMemoryMetrics().bindTo(registry);
    new ProcessorMetrics().bindTo(registry);
    Gauge.builder("pinakes.queries.running", turns, Turns::running).register(registry);
    Gauge.builder("pinakes.queries.waiting", turns, Turns::waiting).register(registry);
  }

  /**
   * @param route one of few names
   */
  void count(String route, int status, Duration time) {
    Timer.builder("pinakes.requests")
        .description("Requests, by what answered and how")
        .tag("route", route)
        .tag("status", Integer.toString(status))
        .serviceLevelObjectives(STEPS)
        .register(registry)
        .record(time);
  }

  @Override
  public void answer(Exchange exchange) throws IOException {
    exchange.sendFresh(200, Representation.of(registry.scrape(), TEXT));
  }

  @Override
  public void close() {
    registry.close();
  }
}
