"""WhatsApp's own exports: chat.py reads one; the others know its stamps, calendars, notices, authors and files."""
