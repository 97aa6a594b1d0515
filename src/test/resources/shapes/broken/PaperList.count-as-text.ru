DELETE DATA { <list/l> pin:entryCount 2 } ;
INSERT DATA { <list/l> pin:entryCount "2" }
