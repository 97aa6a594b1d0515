package pinakes.pages;

import java.util.Map;

/** How a page is looked at. */
public record View(Tongue tongue, Links links, Map<String, String> parameters) {}
