DELETE WHERE { <mention/l/1> pin:mentionOf ?any }
