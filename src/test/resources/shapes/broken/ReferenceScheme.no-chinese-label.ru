DELETE WHERE { <concept/quantization> skos:prefLabel "量化"@zh-Hans }
