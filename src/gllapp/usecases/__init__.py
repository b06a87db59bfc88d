"""What a member can do: plain functions over a desk, without Qt, SQL or HTTP."""
