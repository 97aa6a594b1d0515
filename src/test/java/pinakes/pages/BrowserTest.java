package pinakes.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** Every kind of page in a real browser, under the policy that a server has to set. */
class BrowserTest {

  private static final String LIST = "large-model-lightweighting";
  private static final List<String> KINDS =
      List.of(
          "",
          "papers",
          "methods",
          "authors",
          "venues",
          "search?q=%E8%92%B8%E9%A6%8F",
          "statistics",
          "sparql",
          "ont",
          "work/arxiv-2303.15678",
          "work/arxiv-1503.02531",
          "technique/" + LIST + "/zhi-shi-zheng-liu",
          "concept/pruning",
          "method/diswot",
          "author/song-han",
          "author/hubert-wolfeschlegelsteinhausenbergerdorffwelchevoraltern",
          "venue/cvpr",
          "edition/iclr-2024",
          "list/" + LIST,
          "list/hostile",
          "mention/" + LIST + "/arxiv-2303.15678",
          "statement/diswot-extends-sp/" + LIST + "/arxiv-2303.15678",
          "claim/arxiv-1503.02531-foundational/" + LIST,
          "rule/zh-on-the-basis-of",
          "nowhere");

  private static @Nullable PageServer server;
  private static @Nullable Browser browser;

  @BeforeAll
  static void begin() throws IOException {
    assumeTrue(
        Browser.isThere(), "no chromium and chromedriver in /usr/bin: pages are not looked at");
    server = new PageServer(Shown.publication(), Shown.BASE, 0);
    browser = new Browser();
  }

  @AfterAll
  static void end() {
    if (browser != null) {
      browser.close();
    }
    if (server != null) {
      server.close();
    }
  }

  private static Browser browser() {
    return java.util.Objects.requireNonNull(browser);
  }

  private static String root() {
    return java.util.Objects.requireNonNull(server).root();
  }

  private static void open(String path, Tongue tongue) {
    browser().console();
    browser().open(root() + path + (path.contains("?") ? "&" : "?") + "lang=" + tongue.tag());
  }

  static Stream<String> kinds() {
    return KINDS.stream();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void isSoundInEnglishOnAWideLightScreen(String path) {
    browser().look(1280, 900, false);
    open(path, Tongue.ENGLISH);
    assertSound(path, 1280);
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void isSoundInChineseOnADarkPhone(String path) {
    browser().look(360, 740, true);
    open(path, Tongue.CHINESE);
    assertSound(path, 360);
  }

  private static void assertSound(String path, int width) {
    // an address with nothing at it is reported to the console as such
    List<String> said =
        browser().console().stream().filter(line -> !line.contains("status of 404")).toList();
    assertEquals(List.of(), said, path);
    assertEquals(
        List.of(),
        browser()
            .ask(
                "return performance.getEntriesByType('resource').map((one) =>"
                    + " one.name).filter((name) => !name.startsWith(arguments[0]) &&"
                    + " !name.startsWith('data:'))",
                root()),
        path);
    assertTrue(
        ((Number) browser().ask("return document.documentElement.scrollWidth")).intValue() <= width,
        () -> path + " scrolls sideways");
    assertEquals("", browser().objections(), path);
    assertEquals(
        0L,
        browser()
            .ask(
                "return document.querySelectorAll('[style]:not(#yasgui *, #canvas, #canvas"
                    + " *)').length"),
        path);
  }

  @Test
  void theLineageIsDrawnAndAnArrowShowsItsEvidence() {
    browser().look(1280, 900, false);
    open("method/diswot", Tongue.ENGLISH);
    assertTrue(
        ((Number) browser().ask("return document.querySelectorAll('#canvas canvas').length"))
                .intValue()
            > 0);
    browser().ask("document.getElementById('drawing').scrollIntoView()");
    List<?> at =
        (List<?>)
            browser()
                .ask(
                    "const graph = document.getElementById('canvas')._cyreg.cy;const at ="
                        + " graph.edges().filter((edge) =>"
                        + " edge.data('held'))[0].renderedMidpoint();return [Math.round(at.x),"
                        + " Math.round(at.y)]");
    WebElement canvas = browser().driver().findElement(By.id("canvas"));
    int x = ((Number) at.get(0)).intValue() - canvas.getSize().getWidth() / 2;
    int y = ((Number) at.get(1)).intValue() - canvas.getSize().getHeight() / 2;
    new Actions(browser().driver()).moveToElement(canvas, x, y).click().perform();
    String evidence = browser().driver().findElement(By.id("evidence")).getText();
    assertTrue(evidence.contains("DisWOT extends SP"), evidence);
    assertTrue(evidence.contains("DisWOT在SP蒸馏方法的这个工作的基础之上"), evidence);
    assertTrue(evidence.contains("data/" + LIST + ".md:104"), evidence);
  }

  @Test
  void theDrawingZooms() {
    browser().look(1280, 900, false);
    open("method/diswot", Tongue.ENGLISH);
    double before = zoom();
    browser().driver().findElement(By.cssSelector("[data-zoom=in]")).click();
    assertTrue(zoom() > before);
  }

  private static double zoom() {
    return ((Number) browser().ask("return document.getElementById('canvas')._cyreg.cy.zoom()"))
        .doubleValue();
  }

  @Test
  void aCitationIsCopiedByOneButton() {
    browser().look(1280, 900, false);
    open("work/arxiv-2303.15678", Tongue.CHINESE);
    WebElement button = browser().driver().findElement(By.cssSelector("button.copy"));
    button.click();
    for (int i = 0; i < 100 && !button.getText().equals("已复制"); i++) {
      Thread.onSpinWait();
    }
    assertEquals("已复制", button.getText());
  }

  @Test
  void theEditorHasAQueryAndTakesAnExample() {
    browser().look(1280, 900, false);
    open("sparql", Tongue.ENGLISH);
    browser().driver().findElement(By.cssSelector("details.example summary")).click();
    browser().driver().findElement(By.cssSelector("details.example button")).click();
    String text = browser().driver().findElement(By.cssSelector(".CodeMirror")).getText();
    assertTrue(text.contains("SELECT"), text);
  }

  @Test
  void withoutScriptsNothingIsLost() {
    browser().look(360, 740, false);
    browser().scripts(false);
    try {
      open("method/diswot", Tongue.ENGLISH);
      assertTrue(browser().driver().findElement(By.cssSelector(".said")).isDisplayed());
      open("sparql", Tongue.ENGLISH);
      assertTrue(browser().driver().findElement(By.id("query")).isDisplayed());
      open("search?q=pruning", Tongue.ENGLISH);
      assertTrue(browser().driver().findElement(By.cssSelector(".results mark")).isDisplayed());
    } finally {
      browser().scripts(true);
    }
  }

  @Test
  void theFirstKeyLeadsPastTheMenu() {
    browser().look(1280, 900, false);
    open("", Tongue.ENGLISH);
    browser().driver().findElement(By.tagName("body")).sendKeys(org.openqa.selenium.Keys.TAB);
    WebElement first = browser().driver().switchTo().activeElement();
    assertEquals("#content", first.getDomAttribute("href"));
  }
}
