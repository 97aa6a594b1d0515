package pinakes.source;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.transport.URIish;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.jspecify.annotations.Nullable;

/**
 * A file that lies in the work tree of a git repository as it was committed.
 *
 * @param commit the one that gave the file the bytes it has: no later one that left the file alone,
 *     so that what is said of a list changes when the list does
 * @param page where the forge of the remote {@code origin} shows the file at that commit
 */
public record Checkout(String commit, Optional<String> page) {

  /** So many commits are looked at; each of them has the file as it is. */
  private static final int FARTHEST = 10_000;

  /**
   * What git knows of a file; nothing where it lies in no repository, or is not as it was
   * committed.
   *
   * @throws IOException when the repository cannot be read
   */
  public static Optional<Checkout> of(SourceFile file) throws IOException {
    Path path = Path.of(file.name()).toRealPath();
    FileRepositoryBuilder builder = new FileRepositoryBuilder().findGitDir(path.toFile());
    if (builder.getGitDir() == null) {
      return Optional.empty();
    }
    try (Repository repository = builder.build();
        RevWalk walk = new RevWalk(repository)) {
      ObjectId head = repository.resolve(Constants.HEAD);
      Path top = repository.isBare() ? path : repository.getWorkTree().toPath().toRealPath();
      if (head == null || !path.startsWith(top)) {
        return Optional.empty();
      }
      String within = top.relativize(path).toString().replace('\\', '/');
      RevCommit last = walk.parseCommit(head);
      ObjectId held = held(repository, last, within);
      if (held == null || !isSame(repository, held, file)) {
        return Optional.empty();
      }
      String commit = first(repository, walk, last, within, held).name();
      return Optional.of(new Checkout(commit, page(repository, commit, within)));
    }
  }

  private static boolean isSame(Repository repository, ObjectId held, SourceFile file)
      throws IOException {
    return SourceReader.sha256(repository.open(held).getBytes()).equals(file.sha256());
  }

  /** The commit, back along first parents, that the file came with. */
  private static RevCommit first(
      Repository repository, RevWalk walk, RevCommit last, String path, ObjectId held)
      throws IOException {
    RevCommit at = last;
    for (int looked = 1; looked < FARTHEST && at.getParentCount() > 0; looked++) {
      RevCommit parent = walk.parseCommit(at.getParent(0));
      if (!held.equals(held(repository, parent, path))) {
        break;
      }
      at = parent;
    }
    return at;
  }

  /** The file's bytes at a commit; null where it is not there. */
  private static @Nullable ObjectId held(Repository repository, RevCommit commit, String path)
      throws IOException {
    try (TreeWalk tree = TreeWalk.forPath(repository, path, commit.getTree())) {
      return tree == null ? null : tree.getObjectId(0);
    }
  }

  private static Optional<String> page(Repository repository, String commit, String path) {
    String remote =
        repository.getConfig().getString("remote", Constants.DEFAULT_REMOTE_NAME, "url");
    if (remote == null) {
      return Optional.empty();
    }
    try {
      URIish uri = new URIish(remote);
      String host = uri.getHost();
      if (host == null) {
        return Optional.empty();
      }
      String shown = host.replaceFirst("^(ssh|altssh)\\.", "");
      String name = uri.getPath().replaceFirst("^/+", "").replaceFirst("(\\.git)?/*$", "");
      return Forge.at(host).map(forge -> forge.page("https://" + shown + "/" + name, commit, path));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
