"""Light on walkways: from luminaires to lux, dark gaps and the lighting deficit."""
