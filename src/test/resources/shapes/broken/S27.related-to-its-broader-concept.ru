INSERT DATA { <concept/knowledge-distillation> skos:related <concept/model-compression> }
