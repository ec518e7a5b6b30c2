"""The `bellrock` command: one small file per command, each calling one job."""


def main() -> None:
    """Run the command."""
