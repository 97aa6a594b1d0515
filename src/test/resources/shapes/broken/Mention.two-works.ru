INSERT DATA { <mention/l/1> pin:mentionOf <work/arxiv-1907.09682> }
