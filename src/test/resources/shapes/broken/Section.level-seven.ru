DELETE DATA { <section/l/a> pin:headingLevel 2 } ;
INSERT DATA { <section/l/a> pin:headingLevel 7 }
