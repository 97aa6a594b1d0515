DELETE DATA { <rule/r> pin:rightHits 8 } ;
INSERT DATA { <rule/r> pin:rightHits 10 }
