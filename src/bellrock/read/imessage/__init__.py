"""imessage-exporter: page.py reads its HTML, blocks.py its text; replies.py puts what stands twice in its place."""
