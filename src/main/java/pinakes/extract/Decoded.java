package pinakes.extract;

import java.util.List;

/**
 * A passage with a role for each of its pieces.
 *
 * @param passage the pieces
 * @param proposals what each may be by itself
 * @param roles what each was taken for
 */
record Decoded(Passage passage, List<Proposal> proposals, List<Role> roles) {
  Decoded {
    roles = List.copyOf(roles);
  }

  boolean has(Role role) {
    return roles.contains(role);
  }
}
