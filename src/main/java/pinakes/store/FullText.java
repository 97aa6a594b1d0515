package pinakes.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.query.text.TextQueryFuncs;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.NoLockFactory;
import pinakes.ontology.Searchable;

/**
 * The text index of a publication being written: every literal of a searchable property, once for
 * each graph that states it.
 */
final class FullText implements QuadLines.Reader, AutoCloseable {

  private static final int CHUNK = 1 << 20;
  private static final double BUFFER_MEGABYTES = 64;
  private static final List<byte[]> PREDICATES =
      Searchable.PROPERTIES.stream()
          .map(property -> ("<" + property.getURI() + "> \"").getBytes(StandardCharsets.UTF_8))
          .toList();

  private final EntityDefinition fields = fields();
  private final TextIndexLucene index;
  private final ByteArrayOutputStream pending = new ByteArrayOutputStream();

  FullText(Path folder) throws IOException {
    this.index = open(Files.createDirectories(folder));
    index.getIndexWriter().getConfig().setRAMBufferSizeMB(BUFFER_MEGABYTES);
  }

  /** Takes an N-Quads line, each distinct one once. */
  @Override
  public void read(byte[] line) throws IOException {
    if (isSearchable(line)) {
      pending.write(line);
      if (pending.size() >= CHUNK) {
        indexPending();
      }
    }
  }

  private static boolean isSearchable(byte[] line) {
    int at = 0;
    while (line[at] != ' ') {
      at++;
    }
    int start = at + 1;
    return PREDICATES.stream()
        .anyMatch(
            predicate ->
                start + predicate.length <= line.length
                    && Arrays.equals(
                        line, start, start + predicate.length, predicate, 0, predicate.length));
  }

  private void indexPending() {
    RDFParser.source(new ByteArrayInputStream(pending.toByteArray()))
        .lang(Lang.NQUADS)
        .checking(false)
        .parse(
            new StreamRDFBase() {
              @Override
              public void quad(Quad quad) {
                index.addEntity(TextQueryFuncs.entityFromQuad(fields, quad));
              }
            });
    pending.reset();
  }

  /** Writes the index to its folder. */
  void finish() throws IOException {
    indexPending();
    index.commit();
    index.close();
  }

  /** Drops what was not finished. */
  @Override
  public void close() throws IOException {
    if (index.getIndexWriter().isOpen()) {
      index.getIndexWriter().rollback();
    }
  }

  /** Opens or makes the index in {@code folder}, which is the caller's alone: it is not locked. */
  static TextIndexLucene open(Path folder) {
    TextIndexConfig config = new TextIndexConfig(fields());
    config.setAnalyzer(new Words());
    config.setValueStored(true);
    try {
      return new TextIndexLucene(FSDirectory.open(folder, NoLockFactory.INSTANCE), config);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A field for each property, named like it; the first property is the one searched by default.
   */
  static EntityDefinition fields() {
    Node first = Searchable.PROPERTIES.getFirst();
    EntityDefinition fields = new EntityDefinition("uri", first.getLocalName(), "graph", first);
    fields.setLangField("lang");
    Set<String> names = new HashSet<>();
    for (Node property : Searchable.PROPERTIES) {
      if (!names.add(property.getLocalName())) {
        throw new IllegalStateException("two searchable properties named " + property);
      }
      fields.set(property.getLocalName(), property);
    }
    return fields;
  }

  /**
   * Text as words: Han, Kana and Hangul as single characters and as pairs, so that one character
   * finds; everything else in lower case and without English endings, so that {@code prune} finds
   * {@code pruning}.
   */
  static final class Words extends Analyzer {
    private static final int SCRIPTS =
        CJKBigramFilter.HAN
            | CJKBigramFilter.HIRAGANA
            | CJKBigramFilter.KATAKANA
            | CJKBigramFilter.HANGUL;

    @Override
    protected TokenStreamComponents createComponents(String field) {
      Tokenizer words = new StandardTokenizer();
      TokenStream tokens = new LowerCaseFilter(new CJKWidthFilter(words));
      tokens = new PorterStemFilter(new CJKBigramFilter(tokens, SCRIPTS, true));
      return new TokenStreamComponents(words, tokens);
    }
  }
}
