"""`python -m bellrock` is the `bellrock` command."""

from bellrock.cli import main

if __name__ == "__main__":
    main()
