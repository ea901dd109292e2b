"""Vacancy: dated signs on parcels, fused to a probability, its spill-over on neighbours and the vacancy deficit."""
