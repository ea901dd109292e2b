"""How a city's field names and codes are recognised: names, values, and the words of nine languages."""
