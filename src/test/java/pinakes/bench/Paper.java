package pinakes.bench;

import java.util.List;

/**
 * An invented paper.
 *
 * @param method the name of what it introduces; empty where its title names none
 * @param title with that name before it
 * @param authors in their order
 * @param arxiv its identifier there
 * @param address of the paper elsewhere; empty where it is on arXiv
 * @param venue where it was published at last
 * @param year of its arXiv identifier
 */
record Paper(
    String method,
    String title,
    List<String> authors,
    String arxiv,
    String address,
    String venue,
    int year) {

  private static final int FIRST_YEAR = 2014;
  private static final int LAST_YEAR = 2024;
  private static final int LARGEST_MONTH = 18_000;
  private static final String VENUES =
      "CVPR|ICCV|ECCV|NeurIPS|NIPS|ICLR|ICML|AAAI|IJCAI|ACL|EMNLP|NAACL|KDD|WACV|BMVC|ICASSP|TPAMI|IJCV|TMLR|JMLR|IEEE|TechRxiv|MLSys|DAC|Interspeech|Workshop"
          + " on Small Models";
  private static final String ID_CHARACTERS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

  /**
   * Invents a paper.
   *
   * @param number of the paper, from which its identifier follows
   */
  static Paper invent(int number, Field field, People people, Chance chance) {
    int month = number / LARGEST_MONTH;
    int year = FIRST_YEAR + (number * 7 + month) % (LAST_YEAR - FIRST_YEAR + 1);
    String arxiv =
        "%02d%02d.%05d".formatted(year % 100, 1 + number % 12, 1 + number % LARGEST_MONTH);
    String method = chance.happens(0.4) ? field.method() : "";
    String words = field.title();
    return new Paper(
        method,
        method.isEmpty() ? words : method + ": " + words,
        people.team(),
        arxiv,
        chance.happens(0.12) ? elsewhere(number, chance) : "",
        chance.oneOf(VENUES),
        year);
  }

  private static String elsewhere(int number, Chance chance) {
    if (chance.happens(0.3)) {
      return "https://doi.org/10.31449/inf.v%di%d.%d"
          .formatted(chance.between(20, 60), chance.between(1, 12), number);
    }
    StringBuilder id = new StringBuilder("https://openreview.net/pdf?id=");
    for (int i = 0; i < 10; i++) {
      id.append(ID_CHARACTERS.charAt(chance.between(0, ID_CHARACTERS.length() - 1)));
    }
    return id.toString();
  }
}
