package pinakes.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.search.highlight.Highlighter;
import org.apache.lucene.search.highlight.InvalidTokenOffsetsException;
import org.apache.lucene.search.highlight.NullFragmenter;
import org.apache.lucene.search.highlight.QueryScorer;
import org.apache.lucene.search.highlight.SimpleHTMLFormatter;
import pinakes.ontology.Searchable;

/**
 * Looks for words in the text index of an opened publication, without a query around it: as part of
 * one the index is asked for each graph again. Words are given in Lucene's syntax.
 */
public final class WordSearch {

  private static final List<Resource> PROPERTIES =
      Searchable.PROPERTIES.stream()
          .map(property -> (Resource) ResourceFactory.createResource(property.getURI()))
          .toList();

  private WordSearch() {}

  /** A text that has the words, what it is said of, by which property, and in which graph. */
  public record Found(Node thing, Node property, String text, Node graph) {}

  /** The texts that have the words, the best first, and no more than {@code most}. */
  public static List<Found> find(DatasetGraph data, String words, int most) {
    TextIndex index = Objects.requireNonNull(data.getContext().get(TextQuery.textIndex));
    return index.query(PROPERTIES, words, null, null, most, null).stream()
        .map(
            hit ->
                new Found(
                    hit.getNode(),
                    hit.getProp(),
                    hit.getLiteral().getLiteralLexicalForm(),
                    hit.getGraph()))
        .toList();
  }

  /** The text with a character before and one behind each of the words; itself where none is. */
  public static String mark(String words, String text, char before, char behind) {
    try (FullText.Words analyzer = new FullText.Words()) {
      String field = Searchable.PROPERTIES.getFirst().getLocalName();
      Highlighter highlighter =
          new Highlighter(
              new SimpleHTMLFormatter(String.valueOf(before), String.valueOf(behind)),
              new QueryScorer(new QueryParser(field, analyzer).parse(words)));
      highlighter.setTextFragmenter(new NullFragmenter());
      highlighter.setMaxDocCharsToAnalyze(Integer.MAX_VALUE);
      String marked = highlighter.getBestFragment(analyzer, field, text);
      return marked == null ? text : marked;
    } catch (ParseException | InvalidTokenOffsetsException e) {
      return text;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
