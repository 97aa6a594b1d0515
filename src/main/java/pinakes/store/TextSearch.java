package pinakes.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextHit;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.TextIndexException;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.rdf.model.Resource;
import org.jspecify.annotations.Nullable;

/**
 * The text index of an opened publication, for reading. Lucene is opened by the first query that
 * needs it: most do not, and it takes longer to open than the graph.
 */
final class TextSearch implements TextIndex {

  /** In how many texts words are marked at once; places that are left open make it fewer. */
  private static final int MARKED = 1_000;

  /** How many texts are found at once, which is also what Lucene is asked for without a limit. */
  private static final int FOUND = 10_000;

  /** How long what is looked for may be, and how often it may leave letters open. */
  private static final int CHARACTERS = 1_000;

  private static final int OPEN = 10;

  private final Path folder;
  private final EntityDefinition fields = FullText.fields();
  private @Nullable TextIndexLucene opened;
  private boolean closed;

  TextSearch(Path folder) {
    this.folder = folder;
  }

  private synchronized TextIndexLucene index() {
    if (closed) {
      throw new IllegalStateException("the publication is closed");
    }
    if (opened == null) {
      opened = FullText.open(folder);
    }
    return opened;
  }

  @Override
  public synchronized void close() {
    closed = true;
    if (opened != null) {
      opened.close();
      opened = null;
    }
  }

  @Override
  public EntityDefinition getDocDef() {
    return fields;
  }

  @Override
  public Map<String, Node> get(String uri) {
    return index().get(uri);
  }

  @Override
  public List<TextHit> query(Node property, String words, String graph, String lang, int limit) {
    return query(property, words, graph, lang, limit, null);
  }

  @Override
  public List<TextHit> query(Node property, String words, String graph, String lang) {
    return query(property, words, graph, lang, FOUND);
  }

  @Override
  public List<TextHit> query(
      Node property,
      String words,
      String graph,
      String lang,
      int limit,
      @Nullable String highlight) {
    bound(words, limit, highlight);
    return index().query(property, words, graph, lang, limit, highlight);
  }

  @Override
  public List<TextHit> query(
      List<Resource> properties,
      String words,
      String graph,
      String lang,
      int limit,
      @Nullable String highlight) {
    bound(words, limit, highlight);
    return index().query(properties, words, graph, lang, limit, highlight);
  }

  @Override
  public List<TextHit> query(
      String subject,
      List<Resource> properties,
      String words,
      String graph,
      String lang,
      int limit,
      @Nullable String highlight) {
    bound(words, limit, highlight);
    return index().query(subject, properties, words, graph, lang, limit, highlight);
  }

  @Override
  public List<TextHit> query(
      Node subject,
      List<Resource> properties,
      String words,
      String graph,
      String lang,
      int limit,
      @Nullable String highlight) {
    bound(words, limit, highlight);
    return index().query(subject, properties, words, graph, lang, limit, highlight);
  }

  /**
   * Holds what is asked for in bounds: once begun, nothing stops it. Each place where letters are
   * left open goes through all words that there are, and again for each text that it is marked in,
   * which takes 20 ms for words that are only like it; marking takes ten times as long as finding.
   */
  private static void bound(String words, int limit, @Nullable String highlight) {
    long open = places("*?~/[{", words);
    long marked = MARKED / (1 + open + 10 * places("~", words));
    if (highlight != null && (limit < 0 || limit > marked)) {
      throw new TextIndexException(
          "these words are marked in no more than %,d texts: give text:query a limit"
              .formatted(marked));
    }
    if (limit > FOUND) {
      throw new TextIndexException(
          "text:query finds no more than %,d texts: give it a smaller limit".formatted(FOUND));
    }
    if (words.length() > CHARACTERS) {
      throw new TextIndexException(
          "text:query looks for no more than %,d characters".formatted(CHARACTERS));
    }
    if (open > OPEN) {
      throw new TextIndexException(
          "text:query takes no more than %d wildcards, patterns and ranges".formatted(OPEN));
    }
  }

  /** How many places of a query in Lucene's syntax stand for more than one word by those signs. */
  private static long places(String signs, String words) {
    return words.replaceAll("(?s)\\\\.", "").chars().filter(c -> signs.indexOf(c) >= 0).count();
  }

  @Override
  public void prepareCommit() {
    throw readOnly();
  }

  @Override
  public void commit() {
    throw readOnly();
  }

  @Override
  public void rollback() {
    throw readOnly();
  }

  @Override
  public void addEntity(Entity entity) {
    throw readOnly();
  }

  @Override
  public void updateEntity(Entity entity) {
    throw readOnly();
  }

  @Override
  public void deleteEntity(Entity entity) {
    throw readOnly();
  }

  private static UnsupportedOperationException readOnly() {
    return new UnsupportedOperationException("a publication is never changed");
  }
}
