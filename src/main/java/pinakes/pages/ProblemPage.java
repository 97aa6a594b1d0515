package pinakes.pages;

/**
 * Why there is no page.
 *
 * @param status of HTTP
 * @param message for people, maybe empty
 */
record ProblemPage(int status, Words what, String message) {

  static ProblemPage of(int status, String message) {
    Words what =
        switch (status) {
          case 400 -> Words.BAD_REQUEST;
          case 403 -> Words.FORBIDDEN;
          case 404 -> Words.NOT_FOUND;
          case 405 -> Words.METHOD_NOT_ALLOWED;
          case 406 -> Words.NOT_ACCEPTABLE;
          case 410 -> Words.GONE;
          case 429 -> Words.TOO_MANY_REQUESTS;
          case 503, 504 -> Words.BUSY;
          default -> status < 500 ? Words.BAD_REQUEST : Words.BROKEN;
        };
    return new ProblemPage(status, what, message);
  }
}
