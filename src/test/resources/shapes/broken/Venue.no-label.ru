DELETE WHERE { <venue/iccv> rdfs:label ?any }
