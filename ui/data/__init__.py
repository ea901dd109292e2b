"""The Data step: which layer plays which role, what its fields mean, and what is wrong with the data."""
