package pinakes.pages;

/**
 * A part of the front end.
 *
 * @param bytes not to be changed
 * @param mediaType with its character set
 * @param etag the SHA-256 of the bytes in hexadecimal digits
 */
public record Asset(byte[] bytes, String mediaType, String etag) {}
