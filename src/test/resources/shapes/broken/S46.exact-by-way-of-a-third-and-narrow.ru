INSERT DATA { <technique/l/b> skos:exactMatch <concept/knowledge-distillation> ; skos:narrowMatch <technique/l/a> }
