DELETE WHERE { <author/peijie-dong> foaf:name ?any }
