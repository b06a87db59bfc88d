"""Pictures of numbers, drawn here and by nobody else: their values, their scales, their painting, and a card with table and exports."""
