package pinakes.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.query.text.TextQueryFuncs;
import org.apache.jena.sparql.core.DatasetGraph;
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
import pinakes.ontology.Searchable;

/** The text index of a publication: how it is written, and how it is opened. */
final class FullText {

  private FullText() {}

  /** Indexes every literal of a searchable property of {@code data}, once for each graph. */
  static void write(DatasetGraph data, Path folder) throws IOException {
    Files.createDirectories(folder);
    EntityDefinition fields = fields();
    TextIndexLucene index = open(folder);
    try {
      for (Node property : Searchable.PROPERTIES) {
        data.find(Node.ANY, Node.ANY, property, Node.ANY)
            .forEachRemaining(quad -> add(quad, fields, index));
      }
      index.getIndexWriter().forceMerge(1);
      index.commit();
    } finally {
      index.close();
    }
    Files.deleteIfExists(folder.resolve("write.lock"));
  }

  private static void add(Quad quad, EntityDefinition fields, TextIndexLucene index) {
    if (quad.getObject().isLiteral()) {
      Entity entity = TextQueryFuncs.entityFromQuad(fields, quad);
      index.addEntity(entity);
    }
  }

  static TextIndexLucene open(Path folder) {
    TextIndexConfig config = new TextIndexConfig(fields());
    config.setAnalyzer(new Words());
    config.setValueStored(true);
    try {
      return new TextIndexLucene(FSDirectory.open(folder), config);
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
  private static final class Words extends Analyzer {
    @Override
    protected TokenStreamComponents createComponents(String field) {
      Tokenizer words = new StandardTokenizer();
      TokenStream tokens = new LowerCaseFilter(new CJKWidthFilter(words));
      int scripts =
          CJKBigramFilter.HAN
              | CJKBigramFilter.HIRAGANA
              | CJKBigramFilter.KATAKANA
              | CJKBigramFilter.HANGUL;
      tokens = new PorterStemFilter(new CJKBigramFilter(tokens, scripts, true));
      return new TokenStreamComponents(words, tokens);
    }
  }
}
