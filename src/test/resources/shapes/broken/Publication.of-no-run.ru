DELETE DATA { <publication/current> prov:wasGeneratedBy <run/current> } ;
INSERT DATA { <publication/current> prov:wasGeneratedBy <list/l> }
