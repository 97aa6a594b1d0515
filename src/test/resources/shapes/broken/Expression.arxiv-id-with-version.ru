DELETE DATA { <expression/arxiv-2303.15678> fabio:hasArXivId "2303.15678" } ;
INSERT DATA { <expression/arxiv-2303.15678> fabio:hasArXivId "2303.15678v1" }
