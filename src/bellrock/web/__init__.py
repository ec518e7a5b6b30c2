"""The web door; never imports the command line."""
