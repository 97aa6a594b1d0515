DELETE WHERE { <claim/c> pin:about ?any }
