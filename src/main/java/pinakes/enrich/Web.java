package pinakes.enrich;

import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeException;
import dev.failsafe.RateLimiter;
import dev.failsafe.RetryPolicy;
import java.io.IOException;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import okhttp3.Cache;
import okhttp3.CacheControl;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Asks over HTTP: never faster than a service allows, again after a while where it failed in
 * passing, and not at all where the cache on disk has the answer.
 */
final class Web implements AutoCloseable {
  private static final long CACHE_BYTES = 256L << 20;
  private static final int KEPT_DAYS = 30;
  private static final int NOT_FOUND = 404;
  private static final int TOO_MANY = 429;
  private static final int SERVER_ERROR = 500;
  private static final int LONGEST_RETRY_AFTER = 120;

  private static final CacheControl KNOWN = new CacheControl.Builder().onlyIfCached().build();

  private final OkHttpClient client;
  private final Settings settings;
  private final Map<Service, RateLimiter<Object>> paces = new EnumMap<>(Service.class);

  /**
   * How to ask.
   *
   * @param cache a folder for answers
   * @param agent what to call the program, with an address where its user can be written to
   * @param refresh whether to pass over the cache's answers
   * @param offline whether to take nothing but the cache's answers
   * @param tries how often to ask at most
   * @param firstPause before the second try; each further one is twice as long
   */
  record Settings(
      Path cache, String agent, boolean refresh, boolean offline, int tries, Duration firstPause) {}

  Web(Settings settings) {
    this.settings = settings;
    Cache cache = new Cache(settings.cache().toFile(), CACHE_BYTES);
    this.client =
        new OkHttpClient.Builder()
            .cache(cache)
            .callTimeout(Duration.ofSeconds(60))
            .followSslRedirects(false)
            .addNetworkInterceptor(chain -> kept(chain.proceed(chain.request())))
            .build();
    for (Service service : Service.values()) {
      paces.put(service, RateLimiter.smoothBuilder(service.pause()).build());
    }
  }

  /** Answers are kept, and so is the news that there is none, whatever the service says of it. */
  private static Response kept(Response response) {
    if (!response.isSuccessful() && response.code() != NOT_FOUND) {
      return response;
    }
    return response
        .newBuilder()
        .removeHeader("Pragma")
        .removeHeader("Vary")
        .header("Cache-Control", "max-age=" + Duration.ofDays(KEPT_DAYS).toSeconds())
        .build();
  }

  /**
   * The body of an answer; empty where the service knows nothing.
   *
   * @throws IOException when it does not answer, or not so that it can be used
   */
  Optional<String> get(Service service, HttpUrl address) throws IOException {
    Answer known = ask(request(address, KNOWN));
    if (known.isUsable() && !settings.refresh()) {
      return known.body();
    }
    if (settings.offline()) {
      throw new IOException("the cache has no answer, and nothing else was to be asked");
    }
    return live(service, request(address, CacheControl.FORCE_NETWORK));
  }

  private Optional<String> live(Service service, Request request) throws IOException {
    RetryPolicy<Answer> again =
        RetryPolicy.<Answer>builder()
            .handle(IOException.class)
            .abortOn(UnknownHostException.class)
            .handleResultIf(Answer::isPassing)
            .withMaxAttempts(settings.tries())
            .withBackoff(settings.firstPause(), settings.firstPause().multipliedBy(32))
            .withDelayFn(context -> retryAfter(context.getLastResult()))
            .build();
    try {
      Answer answer =
          Failsafe.with(again)
              .get(
                  () -> {
                    Objects.requireNonNull(paces.get(service)).acquirePermit();
                    return ask(request);
                  });
      if (!answer.isUsable()) {
        throw new IOException("it answered " + answer.code());
      }
      return answer.body();
    } catch (FailsafeException e) {
      if (e.getCause() instanceof InterruptedException) {
        Thread.currentThread().interrupt();
      }
      throw e.getCause() instanceof IOException io ? io : new IOException(e.getCause());
    }
  }

  /** What the service asks for; a negative time, for which the usual pause is taken, if nothing. */
  private static Duration retryAfter(@Nullable Answer last) {
    return Duration.ofSeconds(last == null ? -1 : last.retryAfter());
  }

  private Request request(HttpUrl address, CacheControl cache) {
    return new Request.Builder()
        .url(address)
        .header("User-Agent", settings.agent())
        .header("Accept", "application/json, application/atom+xml;q=0.9")
        .cacheControl(cache)
        .build();
  }

  private Answer ask(Request request) throws IOException {
    try (Response response = client.newCall(request).execute()) {
      return new Answer(response.code(), response.body().string(), seconds(response));
    }
  }

  private static long seconds(Response response) {
    String after = response.header("Retry-After", "");
    return after != null && after.matches("\\d{1,6}")
        ? Math.min(Long.parseLong(after), LONGEST_RETRY_AFTER)
        : -1;
  }

  private record Answer(int code, String text, long retryAfter) {
    boolean isPassing() {
      return code == TOO_MANY || code >= SERVER_ERROR;
    }

    boolean isUsable() {
      return code == NOT_FOUND || (code >= 200 && code < 300);
    }

    Optional<String> body() {
      return code == NOT_FOUND ? Optional.empty() : Optional.of(text);
    }
  }

  @Override
  public void close() throws IOException {
    Cache cache = client.cache();
    if (cache != null) {
      cache.close();
    }
    client.dispatcher().executorService().shutdown();
    client.connectionPool().evictAll();
  }
}
