DELETE WHERE { <statement/read> pin:appliedRule ?any }
