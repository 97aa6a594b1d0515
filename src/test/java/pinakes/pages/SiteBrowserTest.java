package pinakes.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import pinakes.site.Site;

/** A site of files, opened from the disk in a real browser. */
class SiteBrowserTest {

  @TempDir static Path folder;

  private static @Nullable Browser browser;

  @BeforeAll
  static void begin() throws IOException {
    assumeTrue(
        Browser.isThere(), "no chromium and chromedriver in /usr/bin: the site is not looked at");
    Site.write(Shown.publication(), folder);
    browser = new Browser();
    browser.look(360, 740, false);
  }

  @AfterAll
  static void end() {
    if (browser != null) {
      browser.close();
    }
  }

  private static Browser open(String path) {
    Browser open = Objects.requireNonNull(browser);
    open.console();
    open.open(folder.toUri() + path);
    return open;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "index.html",
        "zh/index.html",
        "work/arxiv-2303.15678.html",
        "zh/method/diswot.html",
        "statistics.html",
        "zh/search.html?q=%E5%89%AA"
      })
  void worksFromADisk(String path) {
    Browser page = open(path);
    assertEquals(List.of(), page.console());
    assertEquals(
        List.of(),
        page.ask(
            "return performance.getEntriesByType('resource').map((one) => one.name)"
                + ".filter((name) => !name.startsWith('file:') && !name.startsWith('data:'))"));
    assertTrue(
        ((Number) page.ask("return document.documentElement.scrollWidth")).intValue() <= 360);
    assertEquals("", page.objections());
  }

  @ParameterizedTest
  @CsvSource({
    "zh/search.html,剪,剪",
    "search.html,prune,Pruning",
    "search.html,DisWOT,DisWOT",
    "search.html,\"architecture search\",Architecture Search",
    "search.html,distill*,Distillation"
  })
  void theSearchRunsInTheBrowser(String page, String words, String marked) {
    Browser search = open(page);
    search.driver().findElement(By.id("q")).sendKeys(words, Keys.ENTER);
    List<String> marks =
        search.driver().findElements(By.cssSelector("#found mark")).stream()
            .map(mark -> String.valueOf(mark.getText()))
            .toList();
    assertTrue(marks.contains(marked), () -> words + ": " + marks);
  }

  @Test
  void aResultLeadsToItsPage() {
    Browser search = open("zh/search.html?q=DisWOT");
    search.driver().findElement(By.cssSelector("#found .name a")).click();
    assertTrue(String.valueOf(search.driver().getTitle()).startsWith("DisWOT"));
  }

  @Test
  void theLineageIsDrawnFromADisk() {
    Browser page = open("method/diswot.html");
    assertTrue(
        ((Number) page.ask("return document.querySelectorAll('#canvas canvas').length")).intValue()
            > 0);
  }

  @Test
  void hostileWordsAreNotObeyedByTheSearch() {
    Browser search = open("search.html?q=%22%3E%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E%20script");
    assertEquals(0L, search.ask("return document.querySelectorAll('main img').length"));
    assertEquals(List.of(), search.console());
  }
}
