DELETE WHERE { <mention/l/1> oa:hasSelector <mention/l/1/position> }
