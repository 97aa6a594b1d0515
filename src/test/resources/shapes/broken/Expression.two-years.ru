INSERT DATA { <expression/arxiv-2303.15678> fabio:hasPublicationYear 2022 }
