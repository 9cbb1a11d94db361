# ModuleNotFoundError and its line.
import this_module_does_not_exist
