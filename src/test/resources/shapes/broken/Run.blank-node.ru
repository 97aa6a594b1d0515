INSERT DATA { [] a pin:Run }
