"""What people click: the panel and the why card. Asks `processing/`; has no science and reads no files."""
