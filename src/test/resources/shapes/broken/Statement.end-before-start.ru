DELETE DATA { <statement/read> oa:end 120 } ;
INSERT DATA { <statement/read> oa:end 110 }
