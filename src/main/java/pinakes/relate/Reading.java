package pinakes.relate;

import java.util.List;
import java.util.Optional;

/**
 * What a rule read in a sentence.
 *
 * @param hit where the rule found it
 * @param subject who the sentence speaks of
 * @param from where the words begin that say it: with the subject right before the hit, or with
 *     what denies or hedges it
 * @param positive whether the words affirm it
 * @param hedge the word that makes it uncertain
 * @param rejected the hits that were given up for this one
 */
record Reading(
    CompiledRule.Hit hit,
    Clause.Subject subject,
    int from,
    boolean positive,
    Optional<String> hedge,
    List<CompiledRule.Hit> rejected) {

  Reading {
    rejected = List.copyOf(rejected);
  }
}
