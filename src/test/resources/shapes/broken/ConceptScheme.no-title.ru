DELETE WHERE { <scheme/l> dcterms:title ?any }
