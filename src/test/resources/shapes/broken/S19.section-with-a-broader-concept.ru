INSERT DATA { <section/l/b> skos:broader <technique/l/a> }
