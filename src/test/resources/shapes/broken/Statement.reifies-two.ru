INSERT DATA { <statement/read> rdf:reifies <<( <method/diswot> pin:modifies <method/sp> )>> }
