"""Need for improvement: deficits weighted, combined and explained."""
