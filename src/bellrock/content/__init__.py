"""The body of advice as data, and the only code that reads YAML."""
