package pinakes.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A file is read as what it is, or refused with the place and what it probably is. */
class EncodingsTest {
  private static final String LIST =
      """
      # Large model lightweighting

      ## Knowledge distillation

      **%s**<br>
      * Anna Arends, Bert Bakker *<br>
      ICML 2019 · [[PDF](https://example.org/a.pdf)]
      """
          .replace("·", "-");

  private static final String SIMPLIFIED = "知识蒸馏的开山之作，首次提出温度系数，把教师网络的知识传给学生网络，模型压缩后精度几乎不变";
  private static final String TRADITIONAL = "知識蒸餾的開山之作，首次提出溫度係數，把教師網路的知識傳給學生網路，模型壓縮後精度幾乎不變";
  private static final String JAPANESE = "知識の蒸留に関する最初の論文であり、教師モデルから生徒モデルへ知識を移すことを提案している";
  private static final String KOREAN = "지식 증류에 관한 최초의 논문으로 교사 모델에서 학생 모델로 지식을 옮기는 방법을 제안하였다";
  private static final String WESTERN =
      "Les réseaux très profonds résumés à l'école française: où être élève, ça dépend";
  private static final String RUSSIAN =
      "Первая работа о дистилляции знаний: учитель передаёт знания ученику, и модель становится"
          + " меньше";

  private static Source.Refused refused(byte[] bytes) {
    return assertInstanceOf(Source.Refused.class, SourceReader.decode("list.md", bytes));
  }

  private static SourceFile read(byte[] bytes) {
    return assertInstanceOf(Source.Read.class, SourceReader.decode("list.md", bytes)).file();
  }

  private static String words(String language) {
    return switch (language) {
      case "zh-Hans" -> SIMPLIFIED;
      case "zh-Hant" -> TRADITIONAL;
      case "ja" -> JAPANESE;
      case "ko" -> KOREAN;
      case "ru" -> RUSSIAN;
      default -> WESTERN;
    };
  }

  @ParameterizedTest
  @CsvSource({
    "GB18030, zh-Hans, GB18030",
    "GBK, zh-Hans, GB18030",
    "GB2312, zh-Hans, GB18030",
    "Big5, zh-Hant, Big5",
    "Shift_JIS, ja, Shift_JIS",
    "EUC-JP, ja, EUC-JP",
    "EUC-KR, ko, EUC-KR",
    "ISO-8859-1, fr, ISO-8859-1",
    "windows-1252, fr, ISO-8859-1",
    "windows-1251, ru, windows-1251",
    "KOI8-R, ru, KOI8-R"
  })
  void aFileInAnotherEncodingIsRefusedWithTheFirstOffsetAndItsName(
      String encoding, String language, String named) {
    byte[] bytes = LIST.formatted(words(language)).getBytes(Charset.forName(encoding));
    Problem problem = refused(bytes).problem();
    int first = firstThatIsNotUtf8(bytes);
    assertEquals(Rule.NOT_UTF_8, problem.rule());
    assertTrue(problem.message().contains("byte " + first + " is 0x"), problem.message());
    assertTrue(problem.message().contains("iconv -f " + named + " "), problem.message());
    assertEquals(5, problem.place().line());
  }

  /** Some pairs of bytes of GB18030 are a character of UTF-8 too. */
  private static int firstThatIsNotUtf8(byte[] bytes) {
    int at = 0;
    while (bytes[at] >= 0 || isTwoBytesOfUtf8(bytes, at)) {
      at += bytes[at] < 0 ? 2 : 1;
    }
    return at;
  }

  private static boolean isTwoBytesOfUtf8(byte[] bytes, int at) {
    int first = bytes[at] & 0xFF;
    return first >= 0xC2 && first <= 0xDF && (bytes[at + 1] & 0xC0) == 0x80;
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-16, UTF-16",
    "UTF-16LE, UTF-16LE",
    "UTF-16BE, UTF-16BE",
    "UTF-32LE, UTF-32LE",
    "UTF-32BE, UTF-32BE",
    "x-UTF-16LE-BOM, UTF-16",
    "X-UTF-32BE-BOM, UTF-32"
  })
  void wideEncodingsAreToldWithAndWithoutByteOrderMark(String encoding, String named) {
    for (String words : new String[] {"A title", SIMPLIFIED}) {
      byte[] bytes = LIST.formatted(words).getBytes(Charset.forName(encoding));
      Problem problem = refused(bytes).problem();
      assertTrue(problem.message().contains("iconv -f " + named + " "), problem.message());
      assertEquals(1, problem.place().line());
    }
  }

  @Test
  void aFileOfChineseAloneInUtf16WithoutMarkIsRefusedToo() {
    refused(SIMPLIFIED.getBytes(StandardCharsets.UTF_16LE));
    refused(SIMPLIFIED.getBytes(StandardCharsets.UTF_16BE));
  }

  @Test
  void aNulIsRefusedAtItsPlace() {
    Problem problem = refused("# é\n\na\0b\n".getBytes(StandardCharsets.UTF_8)).problem();
    assertEquals("list.md:3:2", problem.place().toString());
    assertEquals(6, problem.place().start());
    assertEquals(
        "the file holds a NUL character, as no text does (byte 7 is 0x00)", problem.message());
  }

  @ParameterizedTest
  @ValueSource(ints = {0xEDA080, 0xEDB080, 0xEDBFBF, 0xEDAFBF})
  void halfASurrogatePairIsRefused(int bytes) {
    Problem problem = refused(with(bytes)).problem();
    assertTrue(problem.message().contains("surrogate"), problem.message());
    assertTrue(problem.message().contains("byte 2 is 0xED"), problem.message());
  }

  @Test
  void aPairOfSurrogatesInCesu8IsRefused() {
    byte[] emoji = {
      'a', (byte) 0xED, (byte) 0xA0, (byte) 0xBD, (byte) 0xED, (byte) 0xB8, (byte) 0x80
    };
    assertTrue(refused(emoji).problem().message().contains("byte 1 is 0xED"));
  }

  @ParameterizedTest
  @ValueSource(ints = {0xC0AF41, 0xE080AF, 0xF88041, 0xFEFF41, 0x80FF41, 0xE4BD41})
  void overlongAndBrokenFormsAreRefused(int bytes) {
    assertTrue(refused(with(bytes)).problem().message().contains("byte 2 is 0x"));
  }

  private static byte[] with(int three) {
    return new byte[] {'a', '\n', (byte) (three >> 16), (byte) (three >> 8), (byte) three, '\n'};
  }

  @Test
  void oneBrokenByteInAFileOfUtf8IsToldAsSuch() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(LIST.formatted(SIMPLIFIED).getBytes(StandardCharsets.UTF_8));
    bytes.write(0xE9);
    bytes.write('\n');
    Problem problem = refused(bytes.toByteArray()).problem();
    assertTrue(problem.message().endsWith("most of it is: mend that place"), problem.message());
    assertEquals(8, problem.place().line());
  }

  @Test
  void aCharacterThatTheFilesEndCutsIsRefused() {
    byte[] whole = "# 知".getBytes(StandardCharsets.UTF_8);
    byte[] cut = java.util.Arrays.copyOf(whole, whole.length - 1);
    assertTrue(refused(cut).problem().message().contains("byte 2 is 0xE7"));
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheText() {
    SourceFile file = read("\uFEFF# A\n".getBytes(StandardCharsets.UTF_8));
    assertEquals("# A\n", file.text());
    assertEquals("list.md:1:3", file.place(new Span(2, 3)).toString());
  }

  @Test
  void aSecondByteOrderMarkIsACharacterOfTheText() {
    assertEquals("\uFEFF# A", read("\uFEFF\uFEFF# A".getBytes(StandardCharsets.UTF_8)).text());
  }

  @Test
  void linesEndAtLfCrlfAndCrAndNowhereElse() {
    SourceFile file =
        read("a\r\nb\rc\nd\u2028e\u0085f\u000Bg\fh\n\r".getBytes(StandardCharsets.UTF_8));
    assertEquals(5, file.lineCount());
    assertEquals("d\u2028e\u0085f\u000Bg\fh", file.slice(file.line(4)));
    assertEquals("list.md:2:1", file.place(new Span(3, 4)).toString());
    assertEquals("list.md:3:1", file.place(new Span(5, 6)).toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u202Etfel\u202C",
        "a\u200Bb",
        "e\u0301\u0301",
        "２０２４",
        "😀𠀀",
        "\u0007",
        "\uFFFE"
      })
  void whatIsOddAndWellFormedIsReadAsItStands(String odd) {
    assertEquals(odd, read(odd.getBytes(StandardCharsets.UTF_8)).text());
  }

  @Test
  void anEndlessFileIsRefused() {
    Path zero = Path.of("/dev/zero");
    org.junit.jupiter.api.Assumptions.assumeTrue(
        java.nio.file.Files.exists(zero) && Runtime.getRuntime().maxMemory() > 3L << 30,
        "there is no endless file here, or no room for the beginning of one");
    Source.Refused refused = assertInstanceOf(Source.Refused.class, SourceReader.read(zero));
    assertEquals(Rule.TOO_LARGE, refused.problem().rule());
  }
}
