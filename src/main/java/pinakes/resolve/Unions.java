package pinakes.resolve;

import java.util.Arrays;

/** Disjoint sets over growing numbers; path halving, joined towards the smaller root. */
final class Unions {
  private int[] parent;
  private int size;

  Unions(int size) {
    this.parent = new int[Math.max(16, size * 2)];
    this.size = size;
    for (int i = 0; i < size; i++) {
      parent[i] = i;
    }
  }

  /** A further number, alone in its set. */
  int next() {
    if (size == parent.length) {
      parent = Arrays.copyOf(parent, size * 2);
    }
    parent[size] = size;
    return size++;
  }

  /** The number that stands for the set of another. */
  int root(int at) {
    int i = at;
    while (parent[i] != i) {
      parent[i] = parent[parent[i]];
      i = parent[i];
    }
    return i;
  }

  void join(int a, int b) {
    int one = root(a);
    int other = root(b);
    parent[Math.max(one, other)] = Math.min(one, other);
  }
}
