package pinakes.build;

import com.google.gson.JsonParseException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import pinakes.extract.Extraction;
import pinakes.source.Problem;
import pinakes.source.SourceFile;

/**
 * What was read of lists, a file a list, so that one that has not changed is not read again. A file
 * is known by the program that read it, the list's name and its bytes; one that cannot be used is
 * as good as none.
 */
final class KeptReadings {
  private final Optional<Path> folder;
  private final String program;
  private final Set<Path> used = new HashSet<>();
  private int read;

  private KeptReadings(Optional<Path> folder, String program) {
    this.folder = folder;
    this.program = program;
  }

  /**
   * Keeps readings in a folder, which need not be there yet.
   *
   * @param program what reads lists: another one may read them otherwise
   */
  static KeptReadings in(Path folder, String program) {
    return new KeptReadings(Optional.of(folder), program);
  }

  /** Keeps nothing. */
  static KeptReadings nowhere() {
    return new KeptReadings(Optional.empty(), "");
  }

  /** What was read of a list before, or else what {@code reader} reads of it now. */
  Extraction of(SourceFile list, Function<SourceFile, Extraction> reader) {
    Optional<Path> kept = folder.map(path -> path.resolve(name(list)));
    kept.ifPresent(used::add);
    Optional<Extraction> known = kept.flatMap(path -> known(path, list));
    if (known.isPresent()) {
      return known.get();
    }
    read++;
    Extraction extraction = reader.apply(list);
    kept.ifPresent(path -> keep(path, extraction));
    return extraction;
  }

  /** How many lists were read anew. */
  int read() {
    return read;
  }

  /** Forgets the readings that nobody asked for. */
  void forgetOthers() {
    folder
        .filter(Files::isDirectory)
        .ifPresent(
            path -> {
              try (Stream<Path> files = Files.list(path)) {
                for (Path file : files.filter(each -> !used.contains(each)).toList()) {
                  Files.delete(file);
                }
              } catch (IOException e) {
                throw new UncheckedIOException("cannot clear " + path, e);
              }
            });
  }

  private String name(SourceFile list) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String part : List.of(program, list.name(), list.sha256())) {
        digest.update(part.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
      }
      return HexFormat.of().formatHex(digest.digest()) + ".json.gz";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Optional<Extraction> known(Path file, SourceFile list) {
    try (Reader reader =
        new InputStreamReader(
            new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8)) {
      Reading kept = ReadingJson.GSON.fromJson(reader, Reading.class);
      return Optional.of(new Extraction(list, kept.parts(), kept.problems()));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException | JsonParseException | NullPointerException e) {
      return Optional.empty();
    }
  }

  private static void keep(Path file, Extraction extraction) {
    Path beside = file.resolveSibling(file.getFileName() + ".new");
    try {
      Files.createDirectories(file.getParent());
      try (Writer writer =
          new OutputStreamWriter(
              new GZIPOutputStream(Files.newOutputStream(beside)), StandardCharsets.UTF_8)) {
        ReadingJson.GSON.toJson(
            new Reading(extraction.parts(), extraction.problems()), Reading.class, writer);
      }
      Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
  }

  /** An extraction without the text it was read from. */
  record Reading(List<Extraction.Part> parts, List<Problem> problems) {}
}
