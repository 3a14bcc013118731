"""One call over the wire: its request, attempts, retries, deadline and connections."""
