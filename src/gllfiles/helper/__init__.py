"""The process that reads documents for the programs, so that no file of anybody's can hang or fell the program itself."""
