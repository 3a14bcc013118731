"""What the client works with: a test for each line of docs/works-with.md."""
