DELETE WHERE { <method/sp> rdfs:label ?any }
