DELETE DATA { <mention/l/1/quote> oa:exact "**DisWOT**" } ;
INSERT DATA { <mention/l/1/quote> oa:exact "" }
