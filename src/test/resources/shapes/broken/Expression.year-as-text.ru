DELETE DATA { <expression/arxiv-1907.09682/iccv> fabio:hasPublicationYear 2019 } ;
INSERT DATA { <expression/arxiv-1907.09682/iccv> fabio:hasPublicationYear "2019" }
