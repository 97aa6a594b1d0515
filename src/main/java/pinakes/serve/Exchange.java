package pinakes.serve;

import com.google.gson.JsonObject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pinakes.pages.Page;
import pinakes.pages.Tongue;
import pinakes.pages.View;

/** One request and the answer to it, on one publication. */
final class Exchange {
  private static final String ATTRIBUTE = Exchange.class.getName();
  private static final DateTimeFormatter HTTP_DATE =
      DateTimeFormatter.RFC_1123_DATE_TIME.withZone(ZoneOffset.UTC);

  private final HttpServletRequest request;
  private final HttpServletResponse response;
  private final Served served;
  private final FilterChain rest;
  private Form query = Form.of(null);
  private final Accept accept;
  private final List<Runnable> last = new ArrayList<>();
  private long sent;

  /**
   * @param rest what answers the request where it is passed on: Fuseki
   */
  Exchange(
      HttpServletRequest request, HttpServletResponse response, Served served, FilterChain rest) {
    this.rest = rest;
    this.request = request;
    this.response = response;
    this.served = served;
    this.accept = Accept.of(header("Accept"));
    request.setAttribute(ATTRIBUTE, this);
  }

  /** The exchange that a request belongs to. */
  static Exchange of(HttpServletRequest request) {
    return (Exchange) Objects.requireNonNull(request.getAttribute(ATTRIBUTE));
  }

  HttpServletRequest request() {
    return request;
  }

  HttpServletResponse response() {
    return response;
  }

  Served served() {
    return served;
  }

  /** The path as it was sent. */
  String path() {
    return request.getRequestURI();
  }

  /**
   * Reads what stands behind the question mark.
   *
   * @throws Failure when that is malformed
   */
  void readQuery() {
    query = Form.of(request.getQueryString());
  }

  /** What stands behind the question mark, once it was read. */
  Form query() {
    return query;
  }

  Accept accept() {
    return accept;
  }

  /** Several headers of one name count as one. */
  @Nullable String header(String name) {
    List<String> values = Collections.list(request.getHeaders(name));
    return values.isEmpty() ? null : String.join(",", values);
  }

  boolean isHead() {
    return request.getMethod().equals("HEAD");
  }

  boolean isPost() {
    return request.getMethod().equals("POST");
  }

  Tongue tongue() {
    return Tongues.wanted(request, query);
  }

  View view() {
    Tongue tongue = tongue();
    return new View(tongue, new ServerLinks(served.base(), path(), query), query.firsts());
  }

  /** How clients reach this server, as they say themselves: scheme, host and port. */
  String origin() {
    boolean secure = isSecure();
    String host = request.getHeader("Host");
    return (secure ? "https://" : "http://")
        + (host == null ? request.getServerName() + ":" + request.getServerPort() : host);
  }

  private boolean isSecure() {
    return request.isSecure() || "https".equals(request.getHeader("X-Forwarded-Proto"));
  }

  /** Leaves the answer to Fuseki, which is shown the request as given. */
  void pass(HttpServletRequest shown) throws IOException {
    try {
      rest.doFilter(shown, response);
    } catch (ServletException e) {
      throw new IOException(e);
    }
  }

  /** Has something done when the request is answered, however that ends. */
  void atTheEnd(Runnable done) {
    last.add(done);
  }

  /** The request is answered. */
  void end() {
    last.forEach(Runnable::run);
  }

  /** Bytes of the body sent so far. */
  long sent() {
    return sent;
  }

  /** Sends a whole representation, or 304 where the client has it. */
  void send(Representation content, String... vary) throws IOException {
    send(200, content, vary);
  }

  /** Sends what is true now and may not be kept. */
  void sendFresh(int status, Representation content) throws IOException {
    begin(status);
    response.setHeader("Cache-Control", "no-store");
    response.setContentType(content.contentType());
    body(content.bytes());
  }

  void send(int status, Representation content, String... vary) throws IOException {
    begin(status);
    if (content.isPage()) {
      Headers.page(response, content.inlineStyles());
      Tongues.named(query.first(Tongues.PARAMETER).orElse(""))
          .ifPresent(
              tongue -> response.addHeader("Set-Cookie", Tongues.cookie(tongue, isSecure())));
    }
    response.setHeader("Vary", vary(vary));
    content.links().forEach(link -> response.addHeader("Link", link));
    boolean compressed = takesGzip() && content.compressed().length > 0;
    byte[] bytes = compressed ? content.compressed() : content.bytes();
    String etag = '"' + content.etag() + (compressed ? "-gzip" : "") + '"';
    if (status == 200) {
      response.setHeader("ETag", etag);
      response.setHeader("Last-Modified", HTTP_DATE.format(served.written()));
      response.setHeader("Cache-Control", "no-cache");
      if (isKnown(content.etag())) {
        unchanged(bytes.length);
        return;
      }
    }
    if (compressed) {
      response.setHeader("Content-Encoding", "gzip");
    }
    response.setContentType(content.contentType());
    body(bytes);
  }

  /** A length that is given there is that of what is not sent; Jetty would give none as 0. */
  private void unchanged(long length) {
    response.setStatus(304);
    response.setContentLengthLong(length);
  }

  private static String vary(String... headers) {
    return Stream.concat(Stream.of(headers), Stream.of("Accept-Encoding"))
        .collect(Collectors.joining(", "));
  }

  private boolean takesGzip() {
    String codings = header("Accept-Encoding");
    return codings != null
        && Arrays.stream(codings.toLowerCase(Locale.ROOT).split(","))
            .map(String::strip)
            .anyMatch(
                coding -> coding.matches("gzip(\\s*;\\s*q\\s*=\\s*(1.*|0\\.\\d*[1-9]\\d*))?"));
  }

  /** Whether the client has this content already. */
  private boolean isKnown(String etag) {
    if (isPost()) {
      return false;
    }
    String match = header("If-None-Match");
    if (match != null) {
      return match.strip().equals("*")
          || Arrays.stream(match.split(","))
              .map(each -> each.replaceFirst("^\\s*W/", "").strip())
              .anyMatch(
                  each -> each.equals('"' + etag + '"') || each.equals('"' + etag + "-gzip" + '"'));
    }
    return isSince(header("If-Modified-Since"));
  }

  private boolean isSince(@Nullable String date) {
    if (date == null) {
      return false;
    }
    try {
      Instant since = Instant.from(HTTP_DATE.parse(date.strip()));
      return !served.written().truncatedTo(ChronoUnit.SECONDS).isAfter(since);
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  /** Leads elsewhere. */
  void redirect(int status, String location, List<String> links, String... vary)
      throws IOException {
    begin(status);
    response.setHeader("Vary", vary(vary));
    links.forEach(link -> response.addHeader("Link", link));
    response.setHeader("Location", location);
    response.setHeader("Cache-Control", "no-cache");
    response.setContentType("text/plain;charset=utf-8");
    body(("See " + location + "\n").getBytes(StandardCharsets.UTF_8));
  }

  /** Says that nothing is to be said. */
  void empty(int status, Map<String, String> headers) {
    begin(status);
    headers.forEach(response::setHeader);
  }

  /** Tells why the request is not answered, in the form that the client would rather have. */
  void fail(Failure failure) throws IOException {
    if (response.isCommitted()) {
      throw new IOException("an answer is broken off", failure);
    }
    Representation problem = problem(failure);
    begin(failure.status());
    if (problem.isPage()) {
      Headers.page(response, problem.inlineStyles());
    }
    failure.headers().forEach(response::setHeader);
    response.setHeader("Cache-Control", "no-store");
    response.setContentType(problem.contentType());
    body(problem.bytes());
  }

  private Representation problem(Failure failure) {
    double page = accept.names("text/html") ? accept.quality("text/html") : 0;
    double json =
        accept.names("application/json") || accept.names("application/problem+json") ? 1 : 0;
    if (page > 0 && page >= json && failure.status() != 500) { // pages may be what failed
      // that there is no such page is what the page says anyway, in the reader's tongue
      String more = failure.status() == 404 ? "" : failure.said();
      Page shown = served.pages().problem(failure.status(), more, view());
      return Representation.of(shown.html(), "text/html").styled(shown.inlineStyles());
    }
    if (json > 0) {
      JsonObject problem = new JsonObject();
      problem.addProperty("status", failure.status());
      problem.addProperty("detail", failure.said());
      return Representation.of(problem.toString(), "application/problem+json");
    }
    return Representation.of(failure.said() + "\n", "text/plain");
  }

  private void begin(int status) {
    response.reset();
    response.setStatus(status);
    Headers.everywhere(response);
  }

  /** The body with its length, so that a client sees when it was cut. */
  private void body(byte[] bytes) throws IOException {
    response.setContentLength(bytes.length);
    if (!isHead()) {
      response.getOutputStream().write(bytes);
      sent += bytes.length;
    }
  }

  /** For what does not fit in memory: the headers only, the body is the caller's. */
  void sendHeaders(String mediaType, long length, String etag, String... vary) {
    begin(200);
    if (vary.length > 0) {
      response.setHeader("Vary", String.join(", ", vary));
    }
    response.setHeader("ETag", '"' + etag + '"');
    response.setHeader("Last-Modified", HTTP_DATE.format(served.written()));
    response.setHeader("Cache-Control", "no-cache");
    if (isKnown(etag)) {
      unchanged(length);
    } else {
      response.setContentType(Representation.typed(mediaType));
      response.setContentLengthLong(length);
      sent += isHead() ? 0 : length;
    }
  }
}
