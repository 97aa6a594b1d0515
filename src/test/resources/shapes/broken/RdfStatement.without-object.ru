DELETE { <statement/read> rdf:reifies ?any }
INSERT { <statement/read> a rdf:Statement ; rdf:subject <method/diswot> ; rdf:predicate pin:extends }
WHERE { <statement/read> rdf:reifies ?any }
