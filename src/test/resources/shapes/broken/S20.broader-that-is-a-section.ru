INSERT DATA { <technique/l/b> skos:broader <section/l/a> }
