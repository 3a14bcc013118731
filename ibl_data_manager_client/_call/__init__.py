"""One call as plain data: arguments become a path, a query, headers and a body; nothing here sends."""
