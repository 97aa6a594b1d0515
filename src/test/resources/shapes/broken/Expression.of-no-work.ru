DELETE WHERE { ?any frbr:realization <expression/arxiv-2303.15678v1> }
