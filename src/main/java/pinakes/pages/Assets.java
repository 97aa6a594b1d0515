package pinakes.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** The front end's own files and those it takes from others, all from the class path. */
public final class Assets {

  private static final String WEBJARS = "/META-INF/resources/webjars/";
  private static final List<String> OWN =
      List.of(
          "icon.svg",
          "lineage.css",
          "lineage.js",
          "pinakes.css",
          "pinakes.js",
          "search.js",
          "sparql.js");
  private static final SortedMap<String, String> PLACES = places();
  private static final Map<String, Asset> READ = new ConcurrentHashMap<>();

  private Assets() {}

  private static SortedMap<String, String> places() {
    SortedMap<String, String> places = new TreeMap<>();
    OWN.forEach(name -> places.put(name, name));
    places.put("cytoscape.js", WEBJARS + "cytoscape/3.33.1/dist/cytoscape.min.js");
    places.put("dagre.js", WEBJARS + "dagre/0.8.4/dist/dagre.min.js");
    places.put("yasgui.css", WEBJARS + "zazuko__yasgui/4.5.0/build/yasgui.min.css");
    places.put("yasgui.js", WEBJARS + "zazuko__yasgui/4.5.0/build/yasgui.min.js");
    return Collections.unmodifiableSortedMap(places);
  }

  /** The names of all. */
  public static SortedSet<String> names() {
    return new TreeSet<>(PLACES.keySet());
  }

  /** The file of a name, read once. */
  public static Optional<Asset> find(String name) {
    return PLACES.containsKey(name)
        ? Optional.of(READ.computeIfAbsent(name, Assets::read))
        : Optional.empty();
  }

  private static Asset read(String name) {
    String place = PLACES.get(name);
    try (InputStream in = Assets.class.getResourceAsStream(String.valueOf(place))) {
      if (in == null) {
        throw new IllegalStateException("not on the class path: " + place);
      }
      byte[] bytes = in.readAllBytes();
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return new Asset(bytes, mediaType(name), HexFormat.of().formatHex(digest));
    } catch (IOException e) {
      throw new UncheckedIOException(String.valueOf(place), e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String mediaType(String name) {
    return switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "css" -> "text/css; charset=utf-8";
      case "js" -> "text/javascript; charset=utf-8";
      case "svg" -> "image/svg+xml";
      default -> throw new IllegalStateException(name);
    };
  }
}
