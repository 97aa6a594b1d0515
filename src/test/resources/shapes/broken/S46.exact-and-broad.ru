INSERT DATA { <technique/l/a> skos:broadMatch <concept/knowledge-distillation> }
