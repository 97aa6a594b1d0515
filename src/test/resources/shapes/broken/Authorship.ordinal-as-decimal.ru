DELETE DATA { <authorship/arxiv-2303.15678/peijie-dong> pin:ordinal 1 } ;
INSERT DATA { <authorship/arxiv-2303.15678/peijie-dong> pin:ordinal 1.0 }
