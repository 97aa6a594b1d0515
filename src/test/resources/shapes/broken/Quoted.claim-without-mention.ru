DELETE WHERE { <claim/c> pin:fromMention ?any }
