DELETE WHERE { <finding/l/some-rule/1> pin:inList ?any }
