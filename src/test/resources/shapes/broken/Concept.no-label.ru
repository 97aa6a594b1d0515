DELETE WHERE { <technique/l/b> skos:prefLabel ?any }
