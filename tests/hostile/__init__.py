"""Content that somebody made to do harm, through every view: no request, nothing opened, no crash, nothing held up."""
