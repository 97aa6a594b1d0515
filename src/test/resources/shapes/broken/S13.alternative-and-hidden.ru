INSERT DATA { <technique/l/a> skos:hiddenLabel "蒸馏"@zh-Hans }
