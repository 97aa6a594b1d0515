INSERT DATA { <work/arxiv-2303.15678> cito:extends <method/sp> }
