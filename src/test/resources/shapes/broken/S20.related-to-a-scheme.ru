INSERT DATA { <technique/l/b> skos:related <scheme/l> }
