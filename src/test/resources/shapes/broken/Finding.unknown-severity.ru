DELETE DATA { <finding/l/some-rule/1> pin:severity "warning" } ;
INSERT DATA { <finding/l/some-rule/1> pin:severity "bad" }
