DELETE WHERE { <statement/read> rdf:reifies ?any }
