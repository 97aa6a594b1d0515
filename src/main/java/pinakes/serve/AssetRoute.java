package pinakes.serve;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import pinakes.pages.Asset;
import pinakes.pages.Assets;

/** The files that pages need. */
final class AssetRoute implements Route {
  private final Map<String, Representation> kept = new ConcurrentHashMap<>();

  @Override
  public void answer(Exchange exchange) throws IOException {
    String name = exchange.path().substring(Routes.ASSETS.length());
    if (!Assets.names().contains(name)) {
      throw Failure.notFound("such file");
    }
    exchange.send(kept.computeIfAbsent(name, AssetRoute::read));
  }

  private static Representation read(String name) {
    Asset asset = Assets.find(name).orElseThrow(() -> Failure.notFound("such file"));
    return Representation.of(asset.bytes(), asset.mediaType());
  }
}
