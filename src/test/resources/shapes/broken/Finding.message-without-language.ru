DELETE DATA { <finding/l/some-rule/1> pin:message "Something."@en } ;
INSERT DATA { <finding/l/some-rule/1> pin:message "Something." }
