"""Lists: how an operation pages, what an answer says of its list, and which page is next."""
