package pinakes.serve;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request as it is shown to Fuseki: its parameters and body were read and judged before. */
final class PlainRequest extends HttpServletRequestWrapper {
  private final Form parameters;
  private final byte[] body;

  PlainRequest(HttpServletRequest request, Form parameters, String body) {
    super(request);
    this.parameters = parameters;
    this.body = body.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public String getMethod() {
    return super.getMethod().equals("HEAD") ? "GET" : super.getMethod();
  }

  @Override
  public @Nullable String getParameter(String name) {
    return parameters.first(name).orElse(null);
  }

  @Override
  public Enumeration<String> getParameterNames() {
    return Collections.enumeration(parameters.all().keySet());
  }

  @Override
  public String @Nullable [] getParameterValues(String name) {
    return parameters.has(name) ? parameters.all(name).toArray(String[]::new) : null;
  }

  @Override
  public Map<String, String[]> getParameterMap() {
    Map<String, String[]> map = new HashMap<>();
    parameters.all().forEach((name, values) -> map.put(name, values.toArray(String[]::new)));
    return map;
  }

  @Override
  public ServletInputStream getInputStream() {
    return new Read(new ByteArrayInputStream(body));
  }

  /** A body that is there already. */
  private static final class Read extends ServletInputStream {
    private final ByteArrayInputStream bytes;

    Read(ByteArrayInputStream bytes) {
      this.bytes = bytes;
    }

    @Override
    public int read() {
      return bytes.read();
    }

    @Override
    public boolean isFinished() {
      return bytes.available() == 0;
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setReadListener(ReadListener listener) {
      throw new IllegalStateException("what is there already is read at once");
    }
  }
}
