"""The guide as plain files, for any web host, a phone's own storage, or one single file to pass on."""

from bellrock.web.guide.build import Built, build

__all__ = ["Built", "build"]
