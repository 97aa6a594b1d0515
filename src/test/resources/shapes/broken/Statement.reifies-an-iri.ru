DELETE DATA { <statement/derived> rdf:reifies <<( <work/arxiv-2303.15678> cito:extends <work/arxiv-1907.09682> )>> } ;
INSERT DATA { <statement/derived> rdf:reifies <method/sp> }
