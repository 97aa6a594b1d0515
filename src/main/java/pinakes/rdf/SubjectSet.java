package pinakes.rdf;

import java.util.Arrays;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * Which subjects have been described: 64-bit hashes of their IRIs in open addressing, because a
 * large publication has millions of them. Two of ten million subjects share a hash once in some
 * hundred thousand publications.
 */
final class SubjectSet {
  private static final int FIRST_CAPACITY = 1 << 12;
  private static final long FNV_OFFSET = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;

  private long[] slots = new long[FIRST_CAPACITY];
  private int size;
  private @Nullable Node last;

  /** Adds a subject; whether it was not there. */
  boolean add(Node subject) {
    if (subject.equals(last)) {
      return false;
    }
    last = subject;
    if (2 * (size + 1) > slots.length) {
      grow();
    }
    boolean added = put(slots, hash(subject));
    size += added ? 1 : 0;
    return added;
  }

  boolean contains(Node subject) {
    long hash = hash(subject);
    int at = slot(slots, hash);
    return slots[at] == hash;
  }

  private void grow() {
    long[] larger = new long[slots.length * 2];
    Arrays.stream(slots).filter(hash -> hash != 0).forEach(hash -> put(larger, hash));
    slots = larger;
  }

  private static boolean put(long[] slots, long hash) {
    int at = slot(slots, hash);
    boolean free = slots[at] == 0;
    slots[at] = hash;
    return free;
  }

  /** Where a hash is, or the free slot where it would be. */
  private static int slot(long[] slots, long hash) {
    int at = (int) (hash ^ (hash >>> 32)) & (slots.length - 1);
    while (slots[at] != 0 && slots[at] != hash) {
      at = (at + 1) & (slots.length - 1);
    }
    return at;
  }

  /** FNV-1a over the IRI's characters; never 0, which means a free slot. */
  private static long hash(Node subject) {
    String iri = subject.toString();
    long hash = FNV_OFFSET;
    for (int i = 0; i < iri.length(); i++) {
      hash = (hash ^ iri.charAt(i)) * FNV_PRIME;
    }
    return hash == 0 ? 1 : hash;
  }
}
