DELETE DATA { <mention/l/1/position> oa:end 200 } ;
INSERT DATA { <mention/l/1/position> oa:end 100 }
