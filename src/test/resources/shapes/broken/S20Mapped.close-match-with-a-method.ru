INSERT DATA { <technique/l/b> skos:closeMatch <method/sp> }
