DELETE WHERE { <work/arxiv-2303.15678> pin:authorship <authorship/arxiv-2303.15678/lujun-li> }
