"""The sample neighbourhood: an invented town district, and the seeded code that makes it. No real place is shown."""
