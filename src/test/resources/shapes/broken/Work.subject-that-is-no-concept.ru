INSERT DATA { <work/arxiv-2303.15678> dcterms:subject <section/l/a> }
