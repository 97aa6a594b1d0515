DELETE WHERE { <substrate/pytorch> rdfs:label ?any }
