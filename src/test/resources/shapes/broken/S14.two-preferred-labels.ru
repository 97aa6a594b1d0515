INSERT DATA { <technique/l/a> skos:prefLabel "蒸馏法"@zh-Hans }
