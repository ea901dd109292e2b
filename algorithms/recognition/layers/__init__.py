"""What a layer of a project may be: clues from its name, its fields, its shapes, its cells and its neighbours."""
