DELETE WHERE { <list/l> dcterms:title ?any }
