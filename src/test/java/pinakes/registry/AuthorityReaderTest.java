package pinakes.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import pinakes.catalogue.Identifier;
import pinakes.catalogue.Venue;
import pinakes.source.Source;
import pinakes.source.SourceFile;
import pinakes.source.SourceReader;

/** What is read of BibTeX and CSL-JSON, and how it is found. */
class AuthorityReaderTest {
  private static final Venues VENUES = RegistryReader.read().venues();
  private static final Identifier PREPRINT = new Identifier(Identifier.Scheme.ARXIV, "2101.00001");

  @Test
  void namesAreReadAsBibtexReadsThem() {
    assertEquals(
        List.of("Yann LeCun", "Laurens van der Maaten", "Martin Luther King Jr.", "Victor Quétu"),
        only("""
        @article{a, title = {T}, eprint = {2101.00001}, author = {LeCun, Yann
          and van der Maaten, Laurens and King, Jr., Martin Luther and Victor Qu{\\'e}tu}}
        """)
            .authors());
  }

  @Test
  void aNameInBracesIsNotTakenApart() {
    assertEquals(
        List.of("Ada Lovelace", "Rounding and Sons, Ltd."),
        only("@misc{a, title = {T}, eprint = {2101.00001}, author = {Lovelace, Ada and {Rounding"
                + " and Sons, Ltd.}}}")
            .authors());
  }

  @Test
  void whereOthersAreLeftOutTheAuthorsAreNotKnown() {
    assertEquals(
        List.of(),
        only("@misc{a, title = {T}, eprint = {2101.00001}, author = {Lovelace, Ada and others}}")
            .authors());
  }

  @Test
  void titlesLoseTheirBracesAndCommandsAndKeepTheirFormulas() {
    assertEquals(
        "Über MiniLLM & 模型: $O(n^2)$ is 50% too much",
        only("@misc{a, title = {{\\\"U}ber {MiniLLM} \\& 模型: $O(n^2)$ is 50\\% too much}, eprint ="
                + " {2101.00001}}")
            .attestation()
            .title());
  }

  @Test
  void proceedingsAreKnownHoweverTheyAreSpelt() {
    for (String name :
        List.of(
            "CVPR",
            "CVPR 2023",
            "2023 IEEE/CVF Conference on Computer Vision and Pattern Recognition (CVPR)",
            "Proceedings of the IEEE/CVF Conference on Computer Vision and Pattern Recognition")) {
      assertEquals("cvpr", in("inproceedings", "booktitle", name).venue().key(), name);
    }
    for (String name :
        List.of(
            "The Twelfth International Conference on Learning Representations",
            "12th International Conference on Learning Representations ({ICLR} 2024)",
            "International Conference on Learning Representations ({ICLR})")) {
      assertEquals("iclr", in("inproceedings", "booktitle", name).venue().key(), name);
    }
    assertEquals(
        "findings-naacl",
        in(
                "inproceedings",
                "booktitle",
                "Findings of the Association for Computational Linguistics: NAACL 2022")
            .venue()
            .key());
  }

  @Test
  void aVenueThatNobodyKnowsIsOneOfItsOwn() {
    Venue venue = in("article", "journal", "Annals of Rounding").venue();
    assertEquals(Venue.Kind.JOURNAL, venue.kind());
    assertEquals("Annals of Rounding", venue.name());
  }

  @Test
  void whatNamesNoVenueOrArxivIsAPreprint() {
    assertTrue(only("@misc{a, title = {T}, eprint = {2101.00001}}").isPreprint());
    assertTrue(in("article", "journal", "arXiv preprint arXiv:2101.00001").isPreprint());
    assertTrue(in("article", "journal", "CoRR").isPreprint());
  }

  @Test
  void theArxivIdentifierIsReadWhereverItStands() {
    for (String field :
        List.of(
            "eprint = {arXiv:2101.00001v3}",
            "url = {http://arxiv.org/abs/2101.00001}",
            "doi = {10.48550/arXiv.2101.00001}",
            "journal = {arXiv preprint arXiv:2101.00001}")) {
      assertEquals(
          List.of(PREPRINT), only("@article{a, title = {T}, " + field + "}").identifiers(), field);
    }
  }

  @Test
  void cslItemsSayTheSame() {
    KnownVersion version =
        read(
                "authority.json",
                """
                [{"id": "a", "type": "paper-conference", "title": "T", "DOI": "https://doi.org/10.1000/ABC",
                  "URL": "https://arxiv.org/abs/2101.00001", "event-title": "ICML",
                  "author": [{"family": "Maaten", "given": "Laurens", "non-dropping-particle": "van der"},
                             {"literal": "The Rounders"}],
                  "issued": {"date-parts": [[2021, 7, 1]]}}]
                """)
            .versions(List.of(PREPRINT), "", List.of())
            .getFirst();
    assertEquals(List.of("Laurens van der Maaten", "The Rounders"), version.authors());
    assertEquals("icml", version.venue().key());
    assertEquals(OptionalInt.of(2021), version.attestation().year());
    assertEquals("10.1000/abc", version.attestation().doi().orElseThrow().value());
  }

  @Test
  void anIdentifierTellsMoreThanATitle() {
    Authority authority =
        read(
            "a.bib",
            """
            @misc{by-title, title = {Rounding}, author = {Lovelace, Ada}, eprint = {2101.00009}}
            @misc{by-id, title = {Rounding Numbers}, author = {Hopper, Grace}, eprint = {2101.00001}}
            """);
    assertEquals(
        "by-id",
        authority
            .versions(List.of(PREPRINT), "Rounding", List.of("Ada Lovelace"))
            .getFirst()
            .attestation()
            .key());
    assertEquals(
        "by-title",
        authority
            .versions(List.of(), "rounding", List.of("ada lovelace"))
            .getFirst()
            .attestation()
            .key());
    assertEquals(List.of(), authority.versions(List.of(), "Rounding", List.of()));
    assertEquals(List.of(), authority.versions(List.of(), "Rounding", List.of("Grace Hopper")));
  }

  @Test
  void aFileThatIsNotItsFormatIsRefusedWithItsName() {
    for (String text : List.of("@misc{a, title = {T}", "@misc{a, title = T$}", "@misc{a,}")) {
      AuthorityException refused =
          assertThrows(AuthorityException.class, () -> read("odd.bib", text), text);
      assertTrue(refused.getMessage().startsWith("odd.bib: "), refused.getMessage());
    }
    for (String text : List.of("{}", "[1]", "[{\"id\": \"a\"}]", "[", "[{\"title\": {}}]")) {
      AuthorityException refused =
          assertThrows(AuthorityException.class, () -> read("odd.json", text), text);
      assertTrue(refused.getMessage().startsWith("odd.json: "), refused.getMessage());
    }
    assertThrows(
        AuthorityException.class,
        () -> AuthorityReader.open(List.of(Path.of("not/there.bib")), VENUES));
  }

  private static KnownVersion in(String type, String field, String venue) {
    return only(
        "@%s{a, title = {T}, eprint = {2101.00001}, %s = {%s}}".formatted(type, field, venue));
  }

  private static KnownVersion only(String bibtex) {
    List<KnownVersion> versions =
        read("authority.bib", bibtex).versions(List.of(PREPRINT), "", List.of());
    assertEquals(1, versions.size(), bibtex);
    return versions.getFirst();
  }

  private static Authority read(String name, String text) {
    Source source = SourceReader.decode(name, text.getBytes(StandardCharsets.UTF_8));
    SourceFile file = ((Source.Read) source).file();
    return AuthorityReader.read(List.of(file), VENUES);
  }
}
