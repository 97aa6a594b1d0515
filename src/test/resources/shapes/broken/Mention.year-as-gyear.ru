DELETE DATA { <mention/l/1> pin:statedYear 2023 } ;
INSERT DATA { <mention/l/1> pin:statedYear "2023"^^xsd:gYear }
