INSERT DATA { <method/sp> skos:exactMatch <concept/knowledge-distillation> }
