package pinakes.source;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** Hosts of git repositories, by how they address a file at a commit and a line of it. */
public enum Forge {
  GITHUB("/blob/", "?plain=1", "#L"),
  GITLAB("/-/blob/", "?plain=1", "#L"),
  GITEE("/blob/", "", "#L"),
  /** Gitea, and Forgejo with Codeberg. */
  FORGEJO("/src/commit/", "?display=source", "#L"),
  BITBUCKET("/src/", "", "#lines-");

  private final String beforeCommit;
  private final String asText;
  private final String beforeLine;

  /**
   * @param beforeCommit what stands between the address of a repository and a commit
   * @param asText what asks for the text as it stands, where Markdown would else be rendered and
   *     its lines not numbered
   * @param beforeLine what stands before the number of a line
   */
  Forge(String beforeCommit, String asText, String beforeLine) {
    this.beforeCommit = beforeCommit;
    this.asText = asText;
    this.beforeLine = beforeLine;
  }

  /**
   * The forge at a host: the public ones, and those who run the software of one under its name,
   * such as {@code gitlab.example.org}.
   */
  public static Optional<Forge> at(String host) {
    String name = host.toLowerCase(Locale.ROOT).replaceFirst("^(www|git|ssh|altssh)\\.", "");
    return Optional.ofNullable(
        switch (name.substring(0, Math.max(0, name.indexOf('.')))) {
          case "github" -> GITHUB;
          case "gitlab" -> GITLAB;
          case "gitee" -> GITEE;
          case "codeberg", "forgejo", "gitea" -> FORGEJO;
          case "bitbucket" -> BITBUCKET;
          default -> null;
        });
  }

  /** The address of a line of the file that a page shows, on whatever host. */
  public static String line(String page, int line) {
    Optional<Forge> forge = host(page).flatMap(Forge::at);
    String asks = page.indexOf('?') >= 0 ? "" : forge.map(known -> known.asText).orElse("");
    return page + asks + forge.map(known -> known.beforeLine).orElse("#L") + line;
  }

  /**
   * The page of a file at a commit.
   *
   * @param repository the address of the repository, without a slash at its end
   * @param path of the file in the repository
   */
  String page(String repository, String commit, String path) {
    return repository + beforeCommit + commit + escaped("/" + path);
  }

  private static String escaped(String path) {
    try {
      return new URI(null, null, path, null).toASCIIString();
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("no path: " + path, e);
    }
  }

  private static Optional<String> host(String page) {
    try {
      return Optional.ofNullable(new URI(page).getHost());
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
