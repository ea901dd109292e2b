"""What would help a place: a catalogue of interventions, rules with a physical trigger each, markers for the map."""
