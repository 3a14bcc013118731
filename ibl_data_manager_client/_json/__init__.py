"""From JSON to model fields and back: the codec, what types models declare, and answers that deviate."""
