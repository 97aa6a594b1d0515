DELETE WHERE { <mention/l/1/position> oa:end ?any }
