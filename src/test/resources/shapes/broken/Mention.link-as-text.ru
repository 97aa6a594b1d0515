INSERT DATA { <mention/l/1> pin:codeLink "https://github.com/x/y" }
