package pinakes.bench;

import java.util.ArrayList;
import java.util.List;

/**
 * What methods are built on: mostly one of the latest, which makes long chains, else any of them,
 * and now and then one of the first, on which many are built.
 */
final class Lineage {
  private static final int LATEST = 12;

  private final Chance chance;
  private final List<String> methods = new ArrayList<>();

  Lineage(Chance chance) {
    this.chance = chance;
  }

  void add(String method) {
    methods.add(method);
  }

  /** A remark that says what a method is built on; empty while there is nothing to build on. */
  String note(String method) {
    if (methods.isEmpty()) {
      return "";
    }
    String older = chance.happens(0.08) ? "SP" : chosen();
    return switch (chance.between(0, 9)) {
      case 0 -> "%s并非在%s的基础上提出的".formatted(method, older);
      case 1 -> "%s是在%s方法的基础上提出的".formatted(method, older);
      case 2, 3 -> "%s在%s的基础上增加了温度".formatted(method, older);
      default -> "%s在%s蒸馏方法的这个工作的基础之上，还增加了关系相似性".formatted(method, older);
    };
  }

  private String chosen() {
    int size = methods.size();
    int latest = Math.max(0, size - LATEST);
    return methods.get(
        switch (chance.between(0, 9)) {
          case 0 -> chance.between(0, Math.min(size, LATEST) - 1);
          case 1, 2, 3 -> chance.between(0, size - 1);
          default -> chance.between(latest, size - 1);
        });
  }
}
