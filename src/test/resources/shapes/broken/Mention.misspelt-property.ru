INSERT DATA { <mention/l/1> pin:statedVenu "ICCV" }
