"""Who can see the ground near walkways: from a surface to seen shares, hidden pockets and the sightlines deficit."""
