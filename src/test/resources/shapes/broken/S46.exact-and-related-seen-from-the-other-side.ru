INSERT DATA { <concept/knowledge-distillation> skos:relatedMatch <technique/l/a> }
