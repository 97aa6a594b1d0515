package pinakes.hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * A shape of Markdown that costs some parser more than it should: of any size, made of the same
 * pieces.
 *
 * @param name what it is made of
 * @param make the text, of about so many characters
 */
record Shape(String name, IntFunction<String> make) {

  String of(int size) {
    return make.apply(size);
  }

  @Override
  public String toString() {
    return name;
  }

  /** All of them. */
  static List<Shape> all() {
    List<Shape> shapes = new ArrayList<>();
    delimiters(shapes);
    brackets(shapes);
    code(shapes);
    html(shapes);
    blocks(shapes);
    definitions(shapes);
    tables(shapes);
    lines(shapes);
    entries(shapes);
    return List.copyOf(shapes);
  }

  private static void delimiters(List<Shape> shapes) {
    around(shapes, "nested strong and emphasis", "*a **a ", "b", " a** a*");
    repeated(shapes, "emphasis closers without openers", "a_ ");
    repeated(shapes, "emphasis openers without closers", "_a ");
    repeated(shapes, "strong openers without closers", "**a ");
    repeated(shapes, "stars", "*");
    repeated(shapes, "underscores", "_");
    repeated(shapes, "stars and underscores in turn", "*_");
    repeated(shapes, "openers of both kinds", "*_a ");
    repeated(shapes, "mismatched openers and closers", "*a_ ");
    repeated(shapes, "runs of two and one", "a**b*c ");
    around(shapes, "long runs around a word", "*", "a", "*");
    repeated(shapes, "triple openers and double closers", "a***b** ");
    repeated(shapes, "tildes", "~~a ");
    repeated(shapes, "stars after a word", "x* ");
  }

  private static void brackets(List<Shape> shapes) {
    repeated(shapes, "opening brackets", "[");
    repeated(shapes, "closing brackets", "]");
    around(shapes, "nested brackets", "[", "a", "]");
    around(shapes, "nested links", "[", "a", "](b)");
    repeated(shapes, "link openers without closers", "[a");
    repeated(shapes, "link closers without openers", "a]");
    repeated(shapes, "links cut after the parenthesis", "[a](");
    repeated(shapes, "links cut in the destination", "[a](b");
    repeated(shapes, "links cut in a pointed destination", "[a](<b");
    repeated(shapes, "links cut in the title", "[a](b \"c");
    repeated(shapes, "images within images", "![[]()");
    repeated(shapes, "image openers", "![");
    repeated(shapes, "brackets and emphasis in turn", "[*a_");
    repeated(shapes, "brackets and emphasis that close crosswise", "*a [b* c] ");
    repeated(shapes, "many small links", "[a](b) ");
    repeated(shapes, "many references to nothing", "[a][b] ");
    around(shapes, "parentheses in a destination", "[a](" + "", "", "(");
    shapes.add(
        new Shape("deep destination", n -> "[a](" + rep("(", n / 2) + rep(")", n / 2) + ")"));
    shapes.add(new Shape("bracket and backslashes", n -> "[" + rep("\\", n)));
    shapes.add(new Shape("bracket and escaped letters", n -> "[" + rep("\\a", n / 2)));
    shapes.add(new Shape("bracket and escaped brackets", n -> rep("[\\]", n / 3)));
    shapes.add(new Shape("destination and backslashes", n -> "[a](" + rep("\\", n)));
    shapes.add(new Shape("title and backslashes", n -> "[a](b \"" + rep("\\a", n / 2)));
    shapes.add(new Shape("pointed destination and backslashes", n -> "[a](<" + rep("\\a", n / 2)));
    repeated(shapes, "escaped stars", "\\*");
  }

  private static void code(List<Shape> shapes) {
    repeated(shapes, "backticks", "`");
    repeated(shapes, "backticks after a word", "e`");
    shapes.add(
        new Shape(
            "backtick runs of growing length",
            n -> {
              StringBuilder text = new StringBuilder();
              for (int i = 1; text.length() < n; i++) {
                text.append('e').append(rep("`", i));
              }
              return text.toString();
            }));
    shapes.add(new Shape("unclosed fence", n -> "```\n" + rep("a *b* [c](d)\n", n / 13)));
    shapes.add(new Shape("fences in turn", n -> rep("```\n", n / 4)));
    shapes.add(new Shape("fences of growing length", n -> growing("`", n)));
    repeated(shapes, "BibTeX that does not end", "@misc{a, title={b\n");
    repeated(shapes, "BibTeX openers of one line", "@misc{a, ");
    repeated(
        shapes, "entries of BibTeX", "@misc{a, title={A b}, author={B C and D E}, year=2019}\n");
    repeated(
        shapes,
        "BibTeX below items",
        "- A Title of Words\n\n  ```\n  @misc{a, title={A Title of Words}, author={B C}}\n  ```\n");
    shapes.add(
        new Shape("a name of many words in BibTeX", n -> "@misc{a, author={" + rep(" and", n / 4)));
    shapes.add(new Shape("indented code", n -> rep("    a\n\n", n / 7)));
  }

  private static void html(List<Shape> shapes) {
    repeated(shapes, "less-than signs", "<");
    repeated(shapes, "comment openers", "<!--");
    repeated(shapes, "processing instruction openers", "<?");
    repeated(shapes, "declaration openers", "<!A ");
    repeated(shapes, "CDATA openers", "<![CDATA[");
    repeated(shapes, "comment openers in a line", "a <!-- ");
    repeated(shapes, "processing instruction openers in a line", "a <? ");
    repeated(shapes, "declaration openers in a line", "a <!A ");
    repeated(shapes, "CDATA openers in a line", "a <![CDATA[ ");
    repeated(shapes, "tag openers", "a<b ");
    repeated(shapes, "tags with cut attributes", "<a b='");
    repeated(shapes, "tags with many attributes cut", "<a b=c ");
    shapes.add(new Shape("one tag of many attributes", n -> "<a" + rep(" b='c'", n / 6) + ">"));
    around(shapes, "nested tags", "<div>", "a", "</div>");
    around(shapes, "nested tags on lines", "<div>\n", "a\n", "</div>\n");
    around(shapes, "nested details", "<details><summary>a</summary>\n\n", "b", "\n\n</details>\n");
    around(shapes, "nested list tags", "<ul><li>", "a", "</li></ul>");
    repeated(shapes, "tables in tags", "<table><tr><td>a</td></tr></table>\n");
    shapes.add(
        new Shape(
            "one table of rows in tags",
            n -> "<table>\n" + rep("<tr><td>a</td><td>b</td></tr>\n", n / 30) + "</table>\n"));
    repeated(shapes, "unclosed cells in tags", "<td>");
    repeated(shapes, "entities", "&amp;");
    repeated(shapes, "ampersands", "&");
    repeated(shapes, "entities without end", "&#");
    shapes.add(new Shape("an entity of many digits", n -> "&#" + rep("9", n) + ";"));
    repeated(shapes, "autolinks", "<http://a.b> ");
    repeated(shapes, "autolinks without end", "<http://a");
    repeated(shapes, "bare addresses", "http://a.b ");
    repeated(shapes, "addresses without scheme", "w.w.");
    repeated(shapes, "mail addresses", "a@b.c ");
    repeated(shapes, "at signs", "a@");
  }

  private static void blocks(List<Shape> shapes) {
    repeated(shapes, "quotes within quotes", "> ");
    repeated(shapes, "quote marks", ">");
    shapes.add(new Shape("quotes of growing depth", n -> growing("> ", n)));
    repeated(shapes, "lists within lists on a line", "* ");
    repeated(shapes, "ordered lists within lists on a line", "1. ");
    shapes.add(new Shape("lists of growing depth", n -> indented("* a", n)));
    shapes.add(new Shape("ordered lists of growing depth", n -> indented("1. a", n)));
    shapes.add(new Shape("quotes and lists in turn", n -> rep("> * ", n / 4) + "a"));
    shapes.add(
        new Shape("a list deep and then flat", n -> indented("* a", n / 2) + rep("* b\n", n / 8)));
    repeated(shapes, "empty items", "*\n");
    repeated(shapes, "empty items and blank lines", "*\n\n");
    repeated(shapes, "headings", "# a\n");
    repeated(shapes, "empty headings", "#\n");
    repeated(shapes, "number signs", "#");
    repeated(shapes, "underlined headings", "a\n=\n");
    repeated(shapes, "equals signs", "=");
    repeated(shapes, "hyphens", "-");
    repeated(shapes, "rules", "***\n");
    repeated(shapes, "rules of hyphens", "- - -\n");
    shapes.add(new Shape("a paragraph of short lines", n -> rep("a\n", n / 2)));
    shapes.add(new Shape("a paragraph and its underline", n -> rep("a\n", n / 2) + "===\n"));
    shapes.add(new Shape("items of one list", n -> rep("- a\n", n / 4)));
    repeated(shapes, "headings in items", "- # a\n  - b\n");
    shapes.add(new Shape("headings in items, each deeper", n -> indented("- # a", n)));
    repeated(shapes, "years over items", "- 2019\n  - a\n");
    shapes.add(new Shape("items between blank lines", n -> rep("- a\n\n", n / 5)));
    shapes.add(
        new Shape(
            "lazy lines after a deep quote", n -> rep("> ", n / 4) + "a\n" + rep("b\n", n / 4)));
    shapes.add(new Shape("tabs and a bullet", n -> rep("\t", n) + "* a"));
    shapes.add(new Shape("tabs after a bullet", n -> "*" + rep("\t", n) + "a"));
    shapes.add(new Shape("blank lines", n -> "a" + rep("\n", n) + "b"));
    shapes.add(new Shape("blank lines of spaces", n -> rep("   \n", n / 4)));
    shapes.add(new Shape("carriage returns", n -> rep("a\r", n / 2)));
    shapes.add(new Shape("hard breaks", n -> rep("a  \n", n / 4)));
    shapes.add(new Shape("hard breaks by backslash", n -> rep("a\\\n", n / 3)));
    shapes.add(new Shape("front matter without end", n -> "---\n" + rep("a: b\n", n / 5)));
  }

  private static void definitions(List<Shape> shapes) {
    shapes.add(new Shape("a definition of one long label", n -> "[" + rep("a", n) + "]: b\n"));
    shapes.add(new Shape("a definition of one long address", n -> "[a]: " + rep("b", n) + "\n"));
    shapes.add(new Shape("a definition in points", n -> "[a]: <" + rep("b", n) + ">\n"));
    shapes.add(
        new Shape("a definition of one long title", n -> "[a]: b \"" + rep("c", n) + "\"\n"));
    shapes.add(
        new Shape("a definition of a title without end", n -> "[a]: b \"" + rep("c\n", n / 2)));
    shapes.add(new Shape("definitions", n -> numbered(n, "[%d]: b\n", "")));
    shapes.add(
        new Shape(
            "definitions and references", n -> numbered(n, "[a%1$d][%1$d]\n\n[%1$d]: b\n\n", "")));
    shapes.add(new Shape("one definition often", n -> rep("[a]: b\n", n / 7) + "\n[a]"));
    shapes.add(new Shape("references that chain", n -> numbered(n, "[a%1$d]: [a%1$d]\n", "[a1]")));
    repeated(shapes, "definition openers", "[a]:\n");
    repeated(shapes, "definition openers in a line", "[a]: ");
    shapes.add(new Shape("footnotes", n -> numbered(n, "[^%1$d] [^%1$d]: a\n", "")));
    shapes.add(new Shape("definition and backslashes", n -> "[a]: b \"" + rep("\\a", n / 2)));
    shapes.add(new Shape("definition address and backslashes", n -> "[a]: <" + rep("\\a", n / 2)));
  }

  private static void tables(List<Shape> shapes) {
    shapes.add(
        new Shape("a long table", n -> "| a | b |\n|---|---|\n" + rep("| c | d |\n", n / 10)));
    shapes.add(
        new Shape(
            "a long table of links",
            n -> "| a | b |\n|---|---|\n" + rep("| [c](d) | **e** |\n", n / 20)));
    shapes.add(
        new Shape(
            "a wide table",
            n ->
                rep("| a ", n / 12)
                    + "|\n"
                    + rep("|---", n / 12)
                    + "|\n"
                    + rep("| b ", n / 12)
                    + "|\n"));
    shapes.add(
        new Shape(
            "a grid of links",
            n ->
                "| | |\n|-|-|\n"
                    + rep(
                        "| [A Title](https://arxiv.org/abs/1909.90001) | [B c d](e) |\n", n / 60)));
    shapes.add(
        new Shape(
            "a cell of many links",
            n -> "| a |\n|---|\n| " + rep("[A b](c)<br>", n / 12) + " |\n"));
    repeated(shapes, "vertical bars", "|");
    repeated(shapes, "table heads", "a|b\n-|-\n");
    shapes.add(
        new Shape("a wide head without a rule", n -> rep("a|", n / 2) + "\n" + rep("b|", n / 2)));
    shapes.add(new Shape("a rule of many columns", n -> rep("-|", n / 2) + "\n"));
    shapes.add(
        new Shape(
            "tables in tables' cells", n -> "| a |\n|---|\n" + rep("| `|` \\| ", n / 9) + "|\n"));
  }

  private static void lines(List<Shape> shapes) {
    repeated(shapes, "one word", "a");
    repeated(shapes, "words of one line", "word ");
    repeated(shapes, "spaces", " ");
    repeated(shapes, "tabs", "\t");
    repeated(shapes, "Han characters", "知");
    repeated(shapes, "emoji", "😀");
    repeated(shapes, "combining marks", "e\u0301\u0301\u0301");
    repeated(shapes, "zero-width spaces", "\u200B");
    repeated(shapes, "bidi overrides", "\u202Ea\u202C");
    repeated(shapes, "full-width digits", "２０２４");
    repeated(shapes, "control characters", "\u0001\u0007");
    repeated(shapes, "backslashes", "\\");
    repeated(shapes, "quotation marks", "\"");
    repeated(shapes, "parentheses", "(");
    repeated(shapes, "commas", ",");
    repeated(shapes, "names", "Anna Arends, ");
    repeated(shapes, "years", "2024 ");
    repeated(shapes, "digits", "7");
    repeated(shapes, "arXiv identifiers", "arXiv:2303.15678 ");
    repeated(shapes, "dots", ".");
    repeated(shapes, "dots and spaces", ". ");
  }

  /** What the reader of entries has to do with, again and again or without end. */
  private static void entries(List<Shape> shapes) {
    shapes.add(
        new Shape(
            "one entry often",
            n ->
                rep(
                    "**A Title**<br>\n"
                        + "* Anna Arends, Bert Bakker *<br>\n"
                        + "ICML 2019 · [[PDF](https://example.org/a.pdf)]\n\n",
                    n / 101)));
    shapes.add(
        new Shape(
            "entries of one list",
            n ->
                numbered(
                    n,
                    "- **Title %1$d**. Anna Arends, Bert Bakker. ICML 2019."
                        + " [[paper](https://arxiv.org/abs/1901.%1$05d)]\n",
                    "")));
    shapes.add(
        new Shape(
            "entries of a table",
            n ->
                "| Title | Venue | Year |\n|---|---|---|\n"
                    + numbered(
                        n,
                        "| [Title %1$d](https://arxiv.org/abs/1901.%1$05d) | ICML | 2019 |\n",
                        "")));
    shapes.add(
        new Shape(
            "an entry of one long title",
            n -> "- **" + rep("Title ", n / 6) + "**. Anna Arends. ICML 2019.\n"));
    shapes.add(
        new Shape(
            "an entry of many names",
            n -> "- **A Title**. " + rep("Anna Arends, ", n / 13) + "ICML 2019.\n"));
    shapes.add(
        new Shape(
            "an entry of many links",
            n ->
                "- **A Title**. Anna Arends. ICML 2019. "
                    + rep("[[a](https://b.c)] ", n / 19)
                    + "\n"));
    shapes.add(
        new Shape(
            "an entry of a long note",
            n -> "- **A Title**. Anna Arends. ICML 2019.\n" + rep("  It says so.\n", n / 14)));
    shapes.add(
        new Shape(
            "an entry of many children",
            n -> "- **A Title**. Anna Arends. ICML 2019.\n" + rep("  - A child.\n", n / 13)));
    shapes.add(
        new Shape(
            "an entry over many lines",
            n -> "**A Title**<br>\n" + rep("*Anna Arends*<br>\n", n / 18)));
    shapes.add(
        new Shape(
            "a table of one row",
            n ->
                "|a|\n|-|\n|"
                    + rep("[A Title](https://arxiv.org/abs/1901.00001)<br>", n / 47)
                    + "|\n"));
    shapes.add(
        new Shape(
            "entries in tags",
            n ->
                rep(
                    "<p><a href=\"https://arxiv.org/abs/1901.00001\">A Title</a>, <i>Anna"
                        + " Arends</i>, ICML 2019</p>\n",
                    n / 93)));
    shapes.add(
        new Shape("BibTeX without end", n -> "```\n@article{a, title={" + rep("{a ", n / 3)));
    shapes.add(
        new Shape(
            "headings of growing depth and entries",
            n -> numbered(n, "###### H%1$d\n- **Title %1$d**. Anna Arends. ICML 2019.\n", "")));
    shapes.add(
        new Shape("badges", n -> rep("![](https://img.shields.io/badge/ICML-2019-blue) ", n / 49)));
  }

  private static void repeated(List<Shape> shapes, String name, String piece) {
    shapes.add(new Shape(name, n -> rep(piece, n / piece.length())));
  }

  private static void around(
      List<Shape> shapes, String name, String before, String middle, String after) {
    shapes.add(
        new Shape(
            name,
            n -> {
              int times = n / (before.length() + after.length());
              return rep(before, times) + middle + rep(after, times);
            }));
  }

  private static String rep(String piece, int times) {
    return piece.repeat(Math.max(1, times));
  }

  /** Lines that begin with ever more of a piece. */
  private static String growing(String piece, int size) {
    StringBuilder text = new StringBuilder();
    for (int i = 1; text.length() < size; i++) {
      text.append(piece.repeat(i)).append("a\n");
    }
    return text.toString();
  }

  private static String indented(String item, int size) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; text.length() < size; i++) {
      text.append("  ".repeat(i)).append(item).append('\n');
    }
    return text.toString();
  }

  private static String numbered(int size, String line, String end) {
    StringBuilder text = new StringBuilder();
    for (int i = 1; text.length() < size; i++) {
      text.append(String.format(java.util.Locale.ROOT, line, i));
    }
    return text.append(end).toString();
  }
}
