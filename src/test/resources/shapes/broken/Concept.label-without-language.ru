DELETE DATA { <technique/l/b> skos:prefLabel "特征蒸馏"@zh-Hans } ;
INSERT DATA { <technique/l/b> skos:prefLabel "特征蒸馏" }
