DELETE WHERE { <phrase/en/negation> pin:pattern ?any }
