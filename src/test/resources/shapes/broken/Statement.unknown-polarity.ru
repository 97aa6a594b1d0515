DELETE DATA { <statement/read> pin:polarity pin:positive } ;
INSERT DATA { <statement/read> pin:polarity pin:perhaps }
