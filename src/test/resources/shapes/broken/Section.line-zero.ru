DELETE DATA { <section/l/a> pin:line 3 } ;
INSERT DATA { <section/l/a> pin:line 0 }
