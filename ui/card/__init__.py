"""The why card: everything that a scored layer says of one parcel, as pictures and as text."""
