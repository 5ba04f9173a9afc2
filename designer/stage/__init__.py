"""The web view that runs pages, and the geometry of what it shows."""

from designer.stage.lasting_true import keep_true

# Here because nothing of the stage or the window can be loaded, and so no signal sent, without passing this line.
keep_true()
