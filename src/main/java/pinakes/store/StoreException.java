package pinakes.store;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The world refuses: a store that is in use, that holds nothing, that is damaged, or that has no
 * room. The message names the folder and says what to do next.
 */
public final class StoreException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  StoreException(String message) {
    super(message);
  }

  StoreException(String message, Throwable cause) {
    super(message, cause);
  }

  /** What went wrong while a publication was written into {@code store}. */
  static StoreException writing(Path store, Throwable cause) {
    if (noRoom(cause)) {
      return new StoreException(
          "No room on the disk to write into %s (%s). The last publication is as it was. Free some room and build again."
              .formatted(store, reason(cause)),
          cause);
    }
    return new StoreException(
        "Cannot write into %s (%s). The last publication is as it was. Mend that and build again."
            .formatted(store, reason(cause)),
        cause);
  }

  /** What went wrong while {@code store} was opened or read. */
  static StoreException reading(Path store, Throwable cause) {
    if (noRoom(cause)) {
      return new StoreException(
          "No room on the disk to open %s for reading (%s). Free some room and try again."
              .formatted(store, reason(cause)),
          cause);
    }
    return new StoreException(
        "Cannot read %s (%s). Check the folder and its permissions."
            .formatted(store, reason(cause)),
        cause);
  }

  /**
   * Whether a full disk, a quota or a limit on the size of files is behind {@code failure}. A full
   * disk shows as an {@link InternalError} where a file is written through memory.
   */
  private static boolean noRoom(Throwable failure) {
    return causes(failure)
        .anyMatch(
            cause ->
                cause instanceof InternalError
                    || (cause instanceof IOException && speaksOfRoom(reason(cause))));
  }

  private static boolean speaksOfRoom(String reason) {
    String lower = reason.toLowerCase(Locale.ROOT);
    return Stream.of("no space left", "not enough space", "quota exceeded", "file too large")
        .anyMatch(lower::contains);
  }

  private static Stream<Throwable> causes(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause).limit(20);
  }

  private static String reason(Throwable failure) {
    Throwable root = causes(failure).reduce(failure, (before, cause) -> cause);
    if (root instanceof FileSystemException refused) {
      String why = refused.getReason() == null ? kind(refused) : refused.getReason();
      return refused.getFile() + ": " + why;
    }
    String message = root.getMessage();
    return message == null ? root.getClass().getSimpleName() : message;
  }

  /** {@code NoSuchFileException} as "no such file". */
  private static String kind(FileSystemException refused) {
    String name = refused.getClass().getSimpleName().replaceFirst("Exception$", "");
    return name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
  }
}
