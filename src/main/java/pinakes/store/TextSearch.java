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

  private static final int MARKED = 1_000;

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
    return index().query(property, words, graph, lang, limit);
  }

  @Override
  public List<TextHit> query(Node property, String words, String graph, String lang) {
    return index().query(property, words, graph, lang);
  }

  @Override
  public List<TextHit> query(
      Node property,
      String words,
      String graph,
      String lang,
      int limit,
      @Nullable String highlight) {
    bound(limit, highlight);
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
    bound(limit, highlight);
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
    bound(limit, highlight);
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
    bound(limit, highlight);
    return index().query(subject, properties, words, graph, lang, limit, highlight);
  }

  /** Marking words takes ten times as long as finding them, and nothing stops it. */
  private static void bound(int limit, @Nullable String highlight) {
    if (highlight != null && (limit < 0 || limit > MARKED)) {
      throw new TextIndexException(
          "words are marked in no more than %,d texts: give text:query a limit".formatted(MARKED));
    }
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
