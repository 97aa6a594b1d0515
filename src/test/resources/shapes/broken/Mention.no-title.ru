DELETE WHERE { <mention/l/1> pin:statedTitle ?any }
