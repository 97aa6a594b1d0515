package pinakes.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pinakes.catalogue.Facet;
import pinakes.registry.Registry;
import pinakes.registry.RegistryReader;

/** Which headings state what their entries are, and which name a subject. */
class FacetsTest {
  private static final Registry REGISTRY = RegistryReader.read();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Survey Papers",
        "1. Survey Papers",
        "Conferences and Journals",
        "Surveys & Tutorials & Magazines",
        "To Read:",
        "Done list",
        "10 Must Reads",
        "PhD Theses",
        "Paper List | 论文列表",
        "1. 论文及代码",
        "October"
      })
  void kindsOfDocumentsAndWhatBecameOfThemAreNoSubject(String heading) {
    Facet facet = Facets.of(heading, REGISTRY).orElseThrow();
    assertEquals(Optional.empty(), facet.venue());
    assertEquals(heading.replaceAll("^\\W+|:$", ""), facet.kind().orElseThrow());
  }

  @ParameterizedTest
  @CsvSource({"New Papers in 2020, 2020", "0_New_Papers_in_2020, 2020"})
  void theirYearIsStated(String heading, int year) {
    assertEquals(OptionalInt.of(year), Facets.of(heading, REGISTRY).orElseThrow().year());
  }

  @ParameterizedTest
  @CsvSource({"USENIX Security, USENIX Security", "CVPR 2024, CVPR", "【ICLR】, ICLR"})
  void aVenueIsNoSubject(String heading, String venue) {
    assertEquals(Optional.of(venue), Facets.of(heading, REGISTRY).orElseThrow().venue());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Survey on Dialogue",
        "Readings in Computer Graphics",
        "Top Machine Learning Conferences",
        "Attack Papers",
        "Code Generation",
        "Topic Models",
        "NAS",
        "Overview",
        "论文写作"
      })
  void whatElseAHeadingSaysIsASubject(String heading) {
    assertEquals(Optional.empty(), Facets.of(heading, REGISTRY));
  }
}
