INSERT DATA { <method/sp> rdf:reifies <<( <method/diswot> pin:modifies <method/sp> )>> }
