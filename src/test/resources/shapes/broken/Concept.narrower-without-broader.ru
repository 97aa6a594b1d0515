DELETE WHERE { <technique/l/b> skos:broader ?any }
