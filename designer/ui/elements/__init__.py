"""What several panels need to know about elements: their names, where they may stand, what inserting one amounts to."""
