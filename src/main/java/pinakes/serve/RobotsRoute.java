package pinakes.serve;

import java.io.IOException;

/** What crawlers are asked to leave alone: what computes. */
final class RobotsRoute implements Route {

  @Override
  public void answer(Exchange exchange) throws IOException {
    String text =
        """
        User-agent: *
        Disallow: /sparql?
        Disallow: /api/
        Disallow: /data
        Disallow: /search?

        Sitemap: %s%s
        """
            .formatted(exchange.origin(), Routes.SITEMAP);
    exchange.send(Representation.of(text, "text/plain"));
  }
}
