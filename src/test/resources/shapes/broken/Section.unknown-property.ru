INSERT DATA { <section/l/a> pin:lineNumber 3 }
