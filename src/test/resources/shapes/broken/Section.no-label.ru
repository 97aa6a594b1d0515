DELETE WHERE { <section/l/a> rdfs:label ?any }
