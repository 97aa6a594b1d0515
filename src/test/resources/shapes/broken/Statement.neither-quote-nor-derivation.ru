DELETE WHERE { <statement/derived> pin:derivedFrom ?any }
