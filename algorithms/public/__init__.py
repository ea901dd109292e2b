"""What may be shown in public: block faces of at least ten parcels."""
