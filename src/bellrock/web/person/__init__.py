"""The local app for the person targeted and for those who help them."""
