DELETE WHERE { <technique/l/b> skos:inScheme ?any }
