INSERT DATA { <venue/iccv> pin:acronym "IEEE ICCV" }
