"""What an app sends and gets over the network: all of it passes here, and leaves by the person's switch alone."""
