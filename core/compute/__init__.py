"""How pixels are made."""

import os

# Numba would put colours into its messages, also those that nobody sees, and for each of them
# exchange sys.stderr for a moment: in a background thread, while others write to it.
os.environ.setdefault("NUMBA_DISABLE_ERROR_MESSAGE_HIGHLIGHTING", "1")
