DELETE WHERE { <concept/quantization> skos:definition "Fewer bits."@en }
