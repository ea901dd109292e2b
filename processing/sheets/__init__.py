"""Print layouts for people: sheets built in the main thread from scored layers."""
