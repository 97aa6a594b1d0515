INSERT DATA { <technique/l/a> skos:hiddenLabel "知识蒸馏"@zh-Hans }
