package pinakes.pages;

/**
 * A name that leads to a page.
 *
 * @param count how many stand behind it; negative: not counted
 */
record Ref(Text name, String href, int count) {

  Ref(Text name, String href) {
    this(name, href, -1);
  }

  boolean counted() {
    return count >= 0;
  }

  Ref counting(int number) {
    return new Ref(name, href, number);
  }
}
