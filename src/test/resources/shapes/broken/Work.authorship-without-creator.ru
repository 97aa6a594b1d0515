DELETE WHERE { <work/arxiv-2303.15678> dcterms:creator <author/lujun-li> }
