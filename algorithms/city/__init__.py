"""What a city's layers hold, understood, placed, repaired: cadastre, walkways, lights, buildings, trees, walls."""
