package pinakes.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.writer.NQuadsWriter;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.XSD;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuadLinesTest {

  @TempDir private Path folder;

  @Test
  void neitherOrderNorRepetitionMatters() throws IOException {
    List<Quad> quads = new ArrayList<>();
    Samples.papers(50, "first").accept(quads::add);
    QuadLines.Digest once = digest(quads);
    assertEquals(quads.size(), once.lines());
    quads.addAll(quads.subList(100, 300));
    Collections.shuffle(quads, new Random(1));
    assertEquals(once, digest(quads));
    assertEquals(List.of(), children(), "nothing is left");
  }

  @Test
  void theDigestIsThatOfASortedExport() throws IOException {
    Store store = Store.at(folder.resolve("store"));
    Manifest manifest = Samples.publish(store, zoo(), 3);
    ByteArrayOutputStream export = new ByteArrayOutputStream();
    try (Publication publication = store.open()) {
      Txn.executeRead(
          publication.dataset(), () -> NQuadsWriter.write(export, publication.dataset().find()));
    }
    byte[][] lines =
        export
            .toString(StandardCharsets.UTF_8)
            .lines()
            .map(line -> (line + "\n").getBytes(StandardCharsets.UTF_8))
            .toArray(byte[][]::new);
    Arrays.sort(lines, Arrays::compareUnsigned);
    Sha256 sha = new Sha256();
    Arrays.stream(lines).forEach(sha::add);
    assertEquals(manifest.digest(), sha.finish());
  }

  @Test
  void everyKindOfTermIsStoredAsItIsDigested() {
    Store store = Store.at(folder.resolve("store"));
    Samples.publish(store, zoo(), 3);
    Verification verification = store.verify();
    assertTrue(verification.whole(), () -> verification.differences().toString());
  }

  /** Literals and triple terms that stores like to rewrite. */
  private static java.util.function.Consumer<java.util.function.Consumer<Quad>> zoo() {
    List<Node> terms = new ArrayList<>();
    for (String number :
        List.of(
            "1", "01", "+1", "-0", "1.50", "01.5", "1e3", " 7 ", "9".repeat(30), "x", "NaN", "")) {
      for (var type :
          List.of(
              XSD.integer,
              XSD.decimal,
              XSD.xdouble,
              XSD.xfloat,
              XSD.xint,
              XSD.nonNegativeInteger,
              XSD.gYear)) {
        terms.add(typed(number, type.getURI()));
      }
    }
    for (String bool : List.of("true", "1", "false", "0", "TRUE")) {
      terms.add(typed(bool, XSD.xboolean.getURI()));
    }
    for (String time :
        List.of(
            "2026-01-01T00:00:00Z",
            "2026-01-01T00:00:00.000Z",
            "2026-01-01T24:00:00",
            "2026-01-01T00:00:00+00:00",
            "20260-01-01T00:00:00Z")) {
      terms.add(typed(time, XSD.dateTime.getURI()));
    }
    terms.add(typed("2026-01-01", XSD.date.getURI()));
    terms.add(typed("2026-01-01Z", XSD.date.getURI()));
    for (String language : List.of("en", "EN", "en-gb", "zh-Hans", "zh-hans", "ZH-HANS")) {
      terms.add(Samples.text("剪枝", language));
    }
    for (String text :
        List.of(
            "",
            "a\nb\r\t\"q\" \\ \u0000 \u000b \u007f \u0085 \u2028",
            "𝔘 😀 é e\u0301",
            "ﬁ ＫＤ",
            "x".repeat(70_000))) {
      terms.add(NodeFactory.createLiteralString(text));
    }
    terms.add(NodeFactory.createURI("https://example.org/路径?q=é"));
    terms.add(NodeFactory.createLiteralDirLang("مرحبا", "ar", "rtl"));
    for (Node term : List.copyOf(terms)) {
      terms.add(NodeFactory.createTripleTerm(triple(term)));
      terms.add(NodeFactory.createTripleTerm(triple(NodeFactory.createTripleTerm(triple(term)))));
    }
    return sink -> terms.forEach(term -> sink.accept(new Quad(Samples.HELD, triple(term))));
  }

  private static Triple triple(Node object) {
    return Triple.create(
        Samples.iri("s"), object.isTripleTerm() ? RDF.Nodes.reifies : RDFS.label.asNode(), object);
  }

  private static Node typed(String text, String type) {
    return NodeFactory.createLiteralDT(text, TypeMapper.getInstance().getSafeTypeByName(type));
  }

  private QuadLines.Digest digest(List<Quad> quads) throws IOException {
    try (QuadLines lines = new QuadLines(folder.resolve("sorting"))) {
      quads.forEach(lines::add);
      return lines.read(line -> {});
    }
  }

  private List<Path> children() throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.toList();
    }
  }
}
