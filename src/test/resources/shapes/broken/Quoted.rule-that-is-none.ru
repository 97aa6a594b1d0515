DELETE DATA { <statement/read> pin:appliedRule <rule/r> } ;
INSERT DATA { <statement/read> pin:appliedRule <method/sp> }
