package pinakes.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;

/**
 * One page of a long list, and the way to its neighbours.
 *
 * @param name of the parameter that turns its pages
 * @param page from 1
 * @param query the other parameters of this page, as a query string that ends in {@code &} or
 *     {@code ?}
 */
record Pager(String name, int page, int pages, int total, String query) {

  /** The part of a list that is shown. */
  record Part<T>(List<T> shown, Pager pager) {}

  static <T> Part<T> cut(List<T> all, int size, View view) {
    return cut(all, size, "page", view);
  }

  static <T> Part<T> cut(List<T> all, int size, String name, View view) {
    if (!view.links().live()) {
      return new Part<>(all, new Pager(name, 1, 1, all.size(), "?"));
    }
    int pages = Math.max(1, (all.size() + size - 1) / size);
    int page = Math.min(Math.max(1, view.number(name)), pages);
    List<T> shown = all.subList((page - 1) * size, Math.min(all.size(), page * size));
    return new Part<>(shown, new Pager(name, page, pages, all.size(), query(name, view)));
  }

  private static String query(String turned, View view) {
    var query = new StringBuilder("?");
    new TreeMap<>(view.parameters())
        .forEach(
            (name, value) -> {
              if (!name.equals(turned) && !name.equals("lang")) {
                query.append(encoded(name)).append('=').append(encoded(value)).append('&');
              }
            });
    return query.toString();
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  boolean several() {
    return pages > 1;
  }

  boolean hasPrevious() {
    return page > 1;
  }

  boolean hasNext() {
    return page < pages;
  }

  String previous() {
    return query + name + "=" + (page - 1);
  }

  String next() {
    return query + name + "=" + (page + 1);
  }
}
