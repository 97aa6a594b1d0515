INSERT DATA { <statement/read> a rdf:Statement ; rdf:subject <method/diswot> ; rdf:predicate pin:extends ; rdf:object <method/sp> }
