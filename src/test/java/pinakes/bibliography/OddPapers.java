package pinakes.bibliography;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;

/** A small publication with what formats stumble over. */
final class OddPapers {
  static final String TITLE = "100% of {A_B} & C#: $5 \\ ~x^2 \"quoted\" <b>, 模型 🔥 Für NASes";
  static final String NOTE = "Line one | a\nTY  - GEN, \"two\"; 第三行 {";

  private static final String GRAPH =
      """
      PREFIX dcterms: <http://purl.org/dc/terms/>
      PREFIX fabio: <http://purl.org/spar/fabio/>
      PREFIX frbr: <http://purl.org/vocab/frbr/core#>
      PREFIX oa: <http://www.w3.org/ns/oa#>
      PREFIX pin: <https://w3id.org/pinakes/ont#>
      PREFIX prism: <http://prismstandard.org/namespaces/basic/2.0/>
      PREFIX prov: <http://www.w3.org/ns/prov#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX : <https://example.org/>
      :g {
        <https://example.org/list/odd> a pin:PaperList ; dcterms:title "Odd"@en ; dcterms:identifier "odd.md" .
        :s1 a pin:Section ; pin:sectionOf <https://example.org/list/odd> ; rdfs:label "Pruning, *hard*"@en ;
          pin:headingLevel 2 ; pin:line 3 .
        :s2 a pin:Section ; pin:sectionOf <https://example.org/list/odd> ; rdfs:label "结构化剪枝"@zh-Hans ;
          pin:headingLevel 3 ; pin:line 9 ; pin:parentSection :s1 .
        :m2 a pin:Mention ; oa:hasSource <https://example.org/list/odd> ; pin:mentionOf :w2 ; pin:inSection :s2 ;
          pin:statedTitle "Learning $\\\\ell_0$ Norms" ; pin:statedVenue "arXiv" ; pin:statedYear 2020 ;
          pin:statedAuthors "张三, 李四 等" ; pin:line 11 ; oa:hasSelector :q2 , :p2 .
        :q2 oa:exact "**Learning**" ; oa:prefix "### x\\n\\n- " ; oa:suffix "  \\nmore" .
        :p2 oa:start 90 ; oa:end 100 .
        :m1 a pin:Mention ; oa:hasSource <https://example.org/list/odd> ; pin:mentionOf :w1 ; pin:inSection :s1 ;
          pin:statedTitle %s ; pin:statedVenue "CVPR" ; pin:statedYear 2021 ; pin:note %s@en ;
          pin:statedAuthors "Ludwig van Beethoven and others" ; pin:line 5 ;
          pin:paperLink <https://example.org/a_(b)?x=%%7B&y=1> ; pin:codeLink <https://example.org/code> ;
          oa:hasSelector :q1 , :p1 .
        :q1 oa:exact "| a \\\\| b | c |" ; oa:prefix "" ; oa:suffix "" .
        :p1 oa:start 20 ; oa:end 40 .
      }
      :held {
        :w1 a fabio:ResearchPaper ; dcterms:title %s ; pin:authorship :a1 , :a2 , :a3 ; frbr:realization :e1 , :e0 .
        :a1 pin:ordinal 1 ; pin:creditedName "Ludwig van Beethoven" .
        :a2 pin:ordinal 2 ; pin:creditedName "Smith & Sons and Daughters" .
        :a3 pin:ordinal 3 ; pin:creditedName "Lee, Seung Hyun" .
        :e0 a fabio:Preprint ; fabio:hasArXivId "2012.00001" ; fabio:hasPublicationYear 2020 ;
          prism:doi "10.48550/arxiv.2012.00001" ; pin:hostedBy :arxiv .
        :e1 a fabio:ConferencePaper ; fabio:hasPublicationYear 2021 ; frbr:partOf :cvpr21 ; prism:doi "10.1000/a_b<c>" ;
          prov:wasDerivedFrom :known .
        :cvpr21 frbr:partOf :cvpr .
        :cvpr rdfs:label "Conference on Computer Vision"@en , "计算机视觉会议"@zh-Hans ; pin:acronym "CVPR" .
        :arxiv rdfs:label "arXiv"@en .
        :w2 a fabio:ResearchPaper ; dcterms:title "Learning $\\\\ell_0$ Norms" ; pin:authorship :b1 , :b2 ; frbr:realization :f0 .
        :b1 pin:ordinal 1 ; pin:creditedName "张三" .
        :b2 pin:ordinal 2 ; pin:creditedName "李四" .
        :f0 a fabio:Preprint ; fabio:hasArXivId "2001.00002" ; prism:doi "10.48550/arxiv.2001.00002" ; pin:hostedBy :arxiv .
      }
      """
          .formatted(literal(TITLE), literal(NOTE), literal(TITLE));

  private OddPapers() {}

  private static String literal(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
  }

  static String written(ReferenceFormat format, Layout layout) {
    DatasetGraph data = DatasetGraphFactory.createTxnMem();
    RDFParser.fromString(GRAPH, Lang.TRIG).parse(data);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Bibliography.of(data).write(format, layout, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  static String written(ReferenceFormat format) {
    return written(format, Layout.LIST);
  }
}
