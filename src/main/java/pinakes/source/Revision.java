package pinakes.source;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.errors.RevisionSyntaxException;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.TreeWalk;

/**
 * Lists as they stood at a commit of the git repository they lie in.
 *
 * @param time when the commit was made
 * @param sources the Markdown files that were asked for, named by their paths in the repository
 */
public record Revision(Instant time, List<Source> sources) {

  public Revision {
    sources = List.copyOf(sources);
  }

  /**
   * Reads a commit.
   *
   * @param place a folder within the repository
   * @param name of the commit, in any form that {@code git rev-parse} takes
   * @param wanted files or folders, seen from {@code place}; a folder stands for the Markdown files
   *     below it
   * @throws IOException when there is no repository or no such commit; the message says which
   */
  public static Revision read(Path place, String name, List<Path> wanted) throws IOException {
    FileRepositoryBuilder builder =
        new FileRepositoryBuilder().findGitDir(place.toAbsolutePath().toFile());
    if (builder.getGitDir() == null) {
      throw new IOException("there is no git repository around " + place.toAbsolutePath());
    }
    try (Repository repository = builder.build();
        RevWalk walk = new RevWalk(repository)) {
      RevCommit commit = walk.parseCommit(commit(repository, name));
      Path top = repository.getWorkTree().toPath().toRealPath();
      Path here = place.toRealPath();
      List<String> paths =
          wanted.stream()
              .map(path -> top.relativize(here.resolve(path).normalize()).toString())
              .map(path -> path.replace('\\', '/'))
              .toList();
      return new Revision(
          Instant.ofEpochSecond(commit.getCommitTime()), sources(repository, commit, paths));
    }
  }

  private static ObjectId commit(Repository repository, String name) throws IOException {
    try {
      ObjectId commit = repository.resolve(name + "^{commit}");
      if (commit != null) {
        return commit;
      }
    } catch (RevisionSyntaxException | MissingObjectException e) {
      throw new IOException("git knows no commit \"" + name + "\": " + e.getMessage(), e);
    }
    throw new IOException("git knows no commit \"" + name + "\"");
  }

  private static List<Source> sources(Repository repository, RevCommit commit, List<String> paths)
      throws IOException {
    List<Source> sources = new ArrayList<>();
    try (TreeWalk tree = new TreeWalk(repository)) {
      tree.addTree(commit.getTree());
      tree.setRecursive(true);
      while (tree.next()) {
        String path = tree.getPathString();
        if (isMarkdown(path) && paths.stream().anyMatch(wanted -> isIn(path, wanted))) {
          byte[] bytes = repository.open(tree.getObjectId(0)).getBytes();
          sources.add(SourceReader.decode(path, bytes));
        }
      }
    }
    return sources;
  }

  private static boolean isIn(String path, String wanted) {
    return wanted.isEmpty() || path.equals(wanted) || path.startsWith(wanted + "/");
  }

  private static boolean isMarkdown(String path) {
    String name = path.toLowerCase(Locale.ROOT);
    return (name.endsWith(".md") || name.endsWith(".markdown"))
        && List.of(path.split("/")).stream().noneMatch(part -> part.startsWith("."));
  }
}
