DELETE WHERE { <mention/l/1> oa:hasSource ?any }
