INSERT DATA { <scheme/l> a skos:Collection }
