package pinakes.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        " https://example.org/",
        "data:text/html,<script>",
        "vbscript:x",
        "file:///etc/passwd",
        "//example.org/",
        "/local",
        "https://",
        "https:///path",
        "https://user:word@example.org/",
        "https://example.org/\"onload=\"x",
        "https://example.org/a b",
        "https://example.org/\nx",
        "https://example.org\\@evil.example/"
      })
  void noPageLeadsToAnAddressThatIsNotPlainlyOfTheWeb(String address) {
    assertEquals(Optional.empty(), Address.safe(address));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://arxiv.org/pdf/1503.02531",
        "http://example.org/?a=b&c=d#e",
        "HTTPS://A.org/"
      })
  void addressesOfTheWebStayAsTheyAre(String address) {
    assertEquals(Optional.of(address), Address.safe(address));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "|ENGLISH",
        "en|ENGLISH",
        "zh|CHINESE",
        "zh-CN,zh;q=0.9,en;q=0.8|CHINESE",
        "en;q=0.3,zh-TW;q=0.8|CHINESE",
        "fr,de;q=0.9|ENGLISH",
        "fr,zh;q=0.1|CHINESE",
        "zh;q=0,en|ENGLISH",
        ";;;q=x|ENGLISH",
        "*|ENGLISH"
      })
  void theTongueIsTheOneThatTheReaderLikesBest(String header, Tongue tongue) {
    assertEquals(tongue, Tongue.of(header == null ? "" : header));
  }

  @ParameterizedTest
  @EnumSource(Words.class)
  void everyWordIsInBothTongues(Words words) {
    String english = words.in(Tongue.ENGLISH);
    String chinese = words.in(Tongue.CHINESE);
    assertTrue(english.chars().anyMatch(Character::isLetter));
    assertTrue(
        words == Words.SPARQL
            || words == Words.OF
            || chinese.codePoints().anyMatch(Character::isIdeographic),
        chinese);
  }

  @Test
  void aQuoteMarksCodePointsAndNotChars() {
    assertEquals(new Quote("𝔸b", "𝔻", "e", null), Quote.of("𝔸b𝔻e", 2, 3, null));
  }

  @Test
  void aQuoteOutsideItsTextMarksNothing() {
    assertEquals(new Quote("abc", "", "", null), Quote.of("abc", 2, 4, null));
    assertEquals(new Quote("abc", "", "", null), Quote.of("abc", -1, 2, null));
    assertEquals(new Quote("abc", "", "", null), Quote.of("abc", 2, 2, null));
  }

  @Test
  void pagesOfManyKeepTheOtherParameters() {
    View view =
        new View(
            Tongue.ENGLISH,
            new PlainLinks("https://example.org/"),
            Map.of("year", "2020", "q", "a&b", "page", "2", "lang", "en"));
    Pager.Part<Integer> part = Pager.cut(List.of(1, 2, 3, 4, 5), 2, view);
    assertEquals(List.of(3, 4), part.shown());
    assertEquals("?q=a%26b&year=2020&page=3", part.pager().next());
    assertEquals("?q=a%26b&year=2020&page=1", part.pager().previous());
  }

  @Test
  void aPageBehindTheLastIsTheLast() {
    View view =
        new View(
            Tongue.ENGLISH, new PlainLinks("https://example.org/"), Map.of("page", "999999999"));
    assertEquals(List.of(5), Pager.cut(List.of(1, 2, 3, 4, 5), 2, view).shown());
    assertEquals(List.of(), Pager.cut(List.of(), 2, view).shown());
  }

  @Test
  void everyAssetIsThere() {
    for (String name : Assets.names()) {
      Asset asset = Assets.find(name).orElseThrow();
      assertTrue(asset.bytes().length > 100, name);
      assertTrue(asset.etag().matches("[0-9a-f]{64}"), name);
    }
    assertEquals(Optional.empty(), Assets.find("../pinakes.css"));
  }
}
