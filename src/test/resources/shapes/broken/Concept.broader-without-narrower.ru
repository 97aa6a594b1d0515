DELETE WHERE { <technique/l/a> skos:narrower ?any }
