DELETE DATA { <statement/read> pin:confidence 0.9 } ;
INSERT DATA { <statement/read> pin:confidence 1.1 }
