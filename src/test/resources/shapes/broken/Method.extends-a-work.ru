INSERT DATA { <method/diswot> pin:extends <work/arxiv-1907.09682> }
