INSERT DATA { <method/gone> dcterms:isReplacedBy <method/diswot> }
