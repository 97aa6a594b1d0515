INSERT DATA { <scheme/l> a skos:Concept }
