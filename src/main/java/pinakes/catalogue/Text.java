package pinakes.catalogue;

/**
 * Words in a language.
 *
 * @param words the words as they stand
 * @param language a BCP 47 tag: {@code en}, {@code zh-Hans}
 */
public record Text(String words, String language) {
  /** The first Hangul letter; before it no character is Han, Hangul or Kana. */
  private static final int FIRST_OF_THE_EAST = 0x1100;

  /**
   * The words with the language their script tells: Chinese where a Han character stands, else
   * English; Japanese where Kana stand, Korean where Hangul stands.
   */
  public static Text of(String words) {
    boolean han = false;
    boolean hangul = false;
    for (int i = 0; i < words.length(); i += Character.charCount(words.codePointAt(i))) {
      int c = words.codePointAt(i);
      if (c < FIRST_OF_THE_EAST) {
        continue;
      }
      Character.UnicodeScript script = Character.UnicodeScript.of(c);
      if (script == Character.UnicodeScript.HIRAGANA
          || script == Character.UnicodeScript.KATAKANA) {
        return new Text(words, "ja");
      }
      hangul |= script == Character.UnicodeScript.HANGUL;
      han |= script == Character.UnicodeScript.HAN;
    }
    return new Text(words, hangul ? "ko" : han ? "zh-Hans" : "en");
  }
}
