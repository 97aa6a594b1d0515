package pinakes.catalogue;

import java.util.Optional;
import pinakes.source.Place;

/**
 * A heading of a list.
 *
 * @param key unique within the list
 * @param heading its words, without markup
 * @param level of its Markdown heading, from 1
 * @param parent the key of the heading it stands under
 * @param technique the key of the technique it names, where it names one
 * @param facet what else it states of the entries below it
 * @param place of the heading's words
 */
public record Section(
    String key,
    Text heading,
    int level,
    Optional<String> parent,
    Optional<String> technique,
    Optional<Facet> facet,
    Place place) {}
