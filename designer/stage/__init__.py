"""The web view that runs pages, and the geometry of what it shows."""

from designer.stage.lasting_constants import keep_constants

# Here because nothing of the stage or the window can be loaded, and so no Qt method called, without passing this line.
keep_constants()
