"""Whether our verdict on damaged files equals that of the official compilers: `python -m tests.parity`."""
