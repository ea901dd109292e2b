"""A mapping of fields, as Check data writes it."""

MAPPING = """# How Wellplaced understood the layers. Correct it and give it as MAPPING.
# role.word = COLUMN [unit]; role@layer.word for one layer; - for none; "4.5 m" for a constant.

# parcels: lots v1.2
# 'PIN' was taken as the parcel's id: its name and 100 % of its values fit.
parcels@lots v1.2.id = PIN
# parcels@lots v1.2.land_use = ?

# lights: lamps
# 'MNT_HT' was taken as the mounting height in feet: its name and 90 % of its values fit.
lights@lamps.height = MNT_HT [ft]
# lights@lamps.status = ?
"""
