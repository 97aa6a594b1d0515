package pinakes.catalogue;

/**
 * Words in a language.
 *
 * @param words the words as they stand
 * @param language a BCP 47 tag: {@code en}, {@code zh-Hans}
 */
public record Text(String words, String language) {

  /**
   * The words with the language their script tells: Chinese where a Han character stands, else
   * English.
   */
  public static Text of(String words) {
    boolean kana =
        words
            .codePoints()
            .anyMatch(
                c ->
                    isScript(
                        c, Character.UnicodeScript.HIRAGANA, Character.UnicodeScript.KATAKANA));
    if (kana) {
      return new Text(words, "ja");
    }
    if (words
        .codePoints()
        .anyMatch(
            c -> isScript(c, Character.UnicodeScript.HANGUL, Character.UnicodeScript.HANGUL))) {
      return new Text(words, "ko");
    }
    boolean han =
        words
            .codePoints()
            .anyMatch(c -> isScript(c, Character.UnicodeScript.HAN, Character.UnicodeScript.HAN));
    return new Text(words, han ? "zh-Hans" : "en");
  }

  private static boolean isScript(
      int codePoint, Character.UnicodeScript one, Character.UnicodeScript other) {
    Character.UnicodeScript script = Character.UnicodeScript.of(codePoint);
    return script == one || script == other;
  }
}
