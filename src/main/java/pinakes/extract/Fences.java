package pinakes.extract;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import pinakes.catalogue.Folding;
import pinakes.markdown.Outline;
import pinakes.registry.Venues;
import pinakes.source.SourceFile;
import pinakes.source.Span;

/**
 * The BibTeX of a list: that of the entry above it, or an entry by itself where the list has such
 * entries. How to cite the list is neither.
 */
final class Fences {
  /** How many by themselves make a list of them, where other entries are listed too. */
  private static final int ENOUGH = 3;

  /** The number of words of a name, in place of which the BibTeX tells the title. */
  private static final int LONGEST_NAME = 3;

  /** The number of words that may stand between an entry and its BibTeX. */
  private static final int LONGEST_LABEL = 4;

  /** The number of candidates above among which its owner is. */
  private static final int LOOKED_AT = 4;

  private static final Pattern CITE =
      Pattern.compile(
          "\\b(?:please|kindly|consider|to|and) cit(?:e|ing)\\b|\\bcite (?:us|our|this|as|the)\\b|\\bciting\\b|\\buseful\\b|\\bhelpful\\b|引用(?:我们|本)|请引用",
          Pattern.CASE_INSENSITIVE);

  private final SourceFile file;
  private final Venues venues;
  private final Spoken spoken;
  private final List<Alone> alone = new ArrayList<>();

  /** BibTeX that no entry of its part has, with the number of the part. */
  private record Alone(int part, Fence fence) {}

  Fences(SourceFile file, Venues venues, Spoken spoken) {
    this.file = file;
    this.venues = venues;
    this.spoken = spoken;
  }

  /**
   * The BibTeX of each candidate of a part that has some, by the candidate's index.
   *
   * @param kind what the heading says
   */
  Map<Integer, Fence> owned(int part, Outline.Part read, List<Decoded> decoded, SectionKind kind) {
    Map<Integer, Fence> owned = new HashMap<>();
    List<Fence> fences = Fence.in(file, read.blocks());
    int before = -1;
    for (Fence fence : fences) {
      while (before + 1 < decoded.size()
          && start(decoded.get(before + 1)) <= fence.entry().span().start()) {
        before++;
      }
      int owner = owner(fence, decoded, before);
      if (owner >= 0) {
        owned.putIfAbsent(owner, fence);
      } else if (mayStand(fence, decoded, before, kind)) {
        alone.add(new Alone(part, fence));
      }
    }
    return owned;
  }

  private static int start(Decoded decoded) {
    return decoded.passage().candidate().span().start();
  }

  private static boolean holds(Decoded decoded, Fence fence) {
    Span span = decoded.passage().candidate().span();
    return span.start() <= fence.entry().span().start() && fence.entry().span().end() <= span.end();
  }

  /** The candidate above that the BibTeX is of, -1 where there is none. */
  private int owner(Fence fence, List<Decoded> decoded, int before) {
    for (int i = before; i >= 0 && i > before - LOOKED_AT; i--) {
      if (isOwner(decoded.get(i), fence)) {
        return i;
      }
      if (words(decoded.get(i)) > LONGEST_LABEL || holds(decoded.get(i), fence)) {
        return -1;
      }
    }
    return -1;
  }

  private boolean isOwner(Decoded decoded, Fence fence) {
    if (decoded.roles().isEmpty() || CITE.matcher(decoded.passage().words().text()).find()) {
      return false;
    }
    Optional<Words> title = new Fields(decoded, venues).title();
    return title.filter(words -> fence.isOf(words.text())).isPresent()
        || (holds(decoded, fence) && fence.single() && isName(decoded));
  }

  /** Whether what an item says is a name and links, so that its BibTeX has to tell the title. */
  private static boolean isName(Decoded decoded) {
    return Titles.words(decoded) <= LONGEST_NAME;
  }

  /** The title that only the BibTeX of a candidate tells; none where its own words do. */
  Optional<Stated<String>> title(Decoded decoded, Fence fence) {
    Optional<Words> own = new Fields(decoded, venues).title();
    return own.filter(words -> fence.isOf(words.text())).isPresent()
        ? Optional.empty()
        : Optional.of(fence.title());
  }

  /** A candidate with those of its words as title that its BibTeX says are. */
  static Decoded titled(Decoded decoded, Fence fence) {
    Optional<Span> place = place(decoded.passage().words().text(), fence.title().value());
    if (place.isEmpty()) {
      return decoded;
    }
    List<Role> roles = new ArrayList<>(decoded.roles());
    for (int i = 0; i < roles.size(); i++) {
      Atom atom = decoded.passage().atoms().get(i);
      boolean within = place.get().start() <= atom.from() && atom.to() <= place.get().end();
      if (within || roles.get(i) == Role.TITLE) {
        roles.set(i, within ? Role.TITLE : Role.OTHER);
      }
    }
    return roles.contains(Role.TITLE)
        ? new Decoded(decoded.passage(), decoded.proposals(), roles)
        : decoded;
  }

  /** Where a title stands in some words, by letters and digits alone. */
  private static Optional<Span> place(String text, String title) {
    String wanted = Folding.title(title);
    StringBuilder folded = new StringBuilder();
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        folded.append(Character.toLowerCase(text.charAt(i)));
        places.add(i);
      }
    }
    int at = wanted.isEmpty() ? -1 : folded.indexOf(wanted);
    return at < 0
        ? Optional.empty()
        : Optional.of(new Span(places.get(at), places.get(at + wanted.length() - 1) + 1));
  }

  private static int words(Decoded decoded) {
    return Evidence.count(decoded.passage().words().text());
  }

  /** Whether it is BibTeX of a paper that the list lists, so far as its place tells. */
  private boolean mayStand(Fence fence, List<Decoded> decoded, int before, SectionKind kind) {
    boolean apart =
        kind == SectionKind.ABOUT
            || kind == SectionKind.CONTENTS
            || kind == SectionKind.NEWS
            || kind == SectionKind.PLANS;
    if (apart || spoken.isTitle(fence.title().value())) {
      return false;
    }
    if (before < 0 || decoded.get(before).roles().isEmpty()) {
      return true;
    }
    Decoded above = decoded.get(before);
    return !holds(above, fence) && !CITE.matcher(above.passage().words().text()).find();
  }

  /** The same items without the blocks of code that are those of entries among them. */
  static void leaveOut(Collection<Fence> owned, List<Item> items) {
    Set<Span> blocks = owned.stream().filter(Fence::single).map(Fence::block).collect(toSet());
    items.removeIf(
        item ->
            item instanceof Item.Other other
                && other.reason() == Item.Reason.CODE
                && blocks.contains(other.span()));
  }

  /** Adds what stands by itself to the items of its part, if that is how the list lists papers. */
  void stand(List<List<Item>> items) {
    Set<String> titles = new HashSet<>();
    items.stream()
        .flatMap(List::stream)
        .filter(Item.Entry.class::isInstance)
        .map(item -> ((Item.Entry) item).reading().title().value())
        .forEach(title -> titles.add(Folding.title(title)));
    boolean others = !titles.isEmpty();
    List<Alone> further =
        alone.stream()
            .filter(one -> titles.add(Folding.title(one.fence().title().value())))
            .toList();
    if (!others || further.size() >= ENOUGH) {
      for (Alone one : further) {
        List<Item> part = items.get(one.part());
        part.removeIf(item -> isInPlaceOf(item, one.fence()));
        part.add(new FromBibtex(one.fence(), venues).alone());
        part.sort(Comparator.comparingInt((Item item) -> item.span().start()));
      }
    }
  }

  /** Whether an item is the block that the BibTeX stands in, or holds nothing else. */
  private static boolean isInPlaceOf(Item item, Fence fence) {
    boolean verbatim =
        item instanceof Item.Other other
            && (other.reason() == Item.Reason.CODE || other.reason() == Item.Reason.DECORATION);
    return verbatim
        && item.span().start() <= fence.block().start()
        && fence.block().end() <= item.span().end();
  }
}
