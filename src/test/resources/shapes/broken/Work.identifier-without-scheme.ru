INSERT DATA { <work/arxiv-2303.15678> dcterms:identifier "2303.15678" }
