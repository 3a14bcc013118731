"""`python -m ibl_data_manager_client`: find operations, and call one."""

import sys

from ._cli import main

if __name__ == "__main__":
    sys.exit(main())
