"""Gives the page that is shown its sample data, and tells what of it is shown."""

from designer.stage.samples.showing import Samples

__all__ = ["Samples"]
