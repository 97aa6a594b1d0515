package pinakes.bibliography;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The keys by which papers are cited. */
class CitationKeysTest {

  @Test
  void aKeyIsFamilyNameYearAndTheFirstWordThatSaysSomething() {
    assertEquals("lecun1989optimal", key("Yann LeCun", "1989", "Optimal Brain Damage"));
    assertEquals("hinton2015distilling", key("Geoffrey Hinton", "2015", "On the Distilling of It"));
    assertEquals("quetu2023reduce", key("Victor Quétu", "2023", "Can 3 Reduce the Depth?"));
  }

  @Test
  void keysAreAscii() {
    assertEquals("zhangsan2024zhishi", key("张三", "2024", "知识"));
    assertEquals("oneill2024odd", key("Tim O'Neill", "2024", "Odd"));
    assertEquals("anonymous2024odd", new CitationKeys().of(List.of(), "2024", "Odd"));
  }

  @Test
  void aSecondPaperTakesMoreOfItsTitleAtLastANumber() {
    CitationKeys keys = new CitationKeys();
    List<PersonName> authors = List.of(PersonName.of("Ada Lovelace"));
    assertEquals("lovelace2021pruning", keys.of(authors, "2021", "Pruning by Weights"));
    assertEquals("lovelace2021pruninghand", keys.of(authors, "2021", "Pruning by Hand"));
    assertEquals("lovelace2021pruningweights", keys.of(authors, "2021", "Pruning by Weights"));
    assertEquals("lovelace2021pruningweights-2", keys.of(authors, "2021", "Pruning by Weights"));
  }

  @Test
  void namesAreTakenApartAsTheyAreFiled() {
    assertEquals("van der Maaten, Laurens", PersonName.of("Laurens van der Maaten").familyFirst());
    assertEquals("de Hoog, Frank", PersonName.of("Frank de Hoog").familyFirst());
    assertEquals("Lee, Seung Hyun", PersonName.of("Lee, Seung Hyun").familyFirst());
    assertEquals("Dally, William J.", PersonName.of("William J. Dally").familyFirst());
    assertEquals("Van, Nguyen", PersonName.of("Nguyen Van").familyFirst());
    assertEquals("张三", PersonName.of("张三").familyFirst());
    assertEquals("OpenAI", PersonName.of("OpenAI").familyFirst());
  }

  private static String key(String author, String year, String title) {
    return new CitationKeys().of(List.of(PersonName.of(author)), year, title);
  }
}
