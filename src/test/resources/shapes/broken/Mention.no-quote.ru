DELETE WHERE { <mention/l/1/quote> oa:exact ?any }
