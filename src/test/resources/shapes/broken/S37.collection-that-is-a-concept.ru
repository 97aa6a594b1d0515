INSERT DATA { <technique/l/b> a skos:Collection }
