package pinakes.serve;

import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** What Jetty itself refuses, such as a request that is none, is refused in a few plain words. */
final class LastWord extends ErrorHandler {

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    Headers.EVERYWHERE.forEach(response.getHeaders()::put);
    response.getHeaders().put("Content-Type", "text/plain;charset=utf-8");
    String text = "This request is not understood (" + response.getStatus() + ").\n";
    Content.Sink.write(response, true, text, callback);
    return true;
  }
}
