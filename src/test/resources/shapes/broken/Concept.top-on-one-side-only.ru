DELETE WHERE { <scheme/l> skos:hasTopConcept ?any }
