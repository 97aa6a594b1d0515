package pinakes.pages;

/** A file that pages need. */
public record Asset(byte[] bytes, String mediaType, String etag) {}
