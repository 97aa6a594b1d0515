DELETE DATA { <expression/arxiv-2303.15678> prism:doi "10.48550/arxiv.2303.15678" } ;
INSERT DATA { <expression/arxiv-2303.15678> prism:doi "10.48550/arXiv.2303.15678" }
