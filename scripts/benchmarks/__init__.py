"""The benchmark suite behind scripts/bench: ratios against peers, from alternating rounds in one run."""
