"""What is measured, one worker process each, in an environment of its own."""
