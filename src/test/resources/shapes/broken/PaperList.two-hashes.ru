INSERT DATA { <list/l> pin:contentHash "sha256:ffffffffffffffffffffffffffffffff" }
