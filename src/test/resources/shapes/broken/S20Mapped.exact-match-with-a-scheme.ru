INSERT DATA { <technique/l/b> skos:exactMatch <reference-scheme/model-compression> }
