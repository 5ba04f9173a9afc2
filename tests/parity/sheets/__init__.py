"""Style sheets as the stage and as the official compiler translate them, compared as the web engine reads them."""
