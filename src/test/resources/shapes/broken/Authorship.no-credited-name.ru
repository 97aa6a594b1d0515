DELETE WHERE { <authorship/arxiv-2303.15678/peijie-dong> pin:creditedName ?any }
