package pinakes.pages;

import org.jspecify.annotations.Nullable;

/**
 * An author as credited.
 *
 * @param href the author's page; null: the graph names none
 */
record Credit(String name, @Nullable String href) {}
