"""Operations and models are loaded by name, where no analysis of imports finds them; so is msgspec, if it is there."""

from PyInstaller.utils.hooks import can_import_module, collect_data_files, collect_submodules

PACKAGE = "ibl_data_manager_client"

hiddenimports = collect_submodules(PACKAGE, lambda name: not name.startswith(f"{PACKAGE}._pyinstaller"))
hiddenimports += [name for name in ("aiohttp", "msgspec") if can_import_module(name)]
datas = collect_data_files(PACKAGE)
