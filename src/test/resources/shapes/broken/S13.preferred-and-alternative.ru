INSERT DATA { <technique/l/a> skos:altLabel "知识蒸馏"@zh-Hans }
