"""Help: articles that are read and searched without a network, one for each page and some on what people ask for."""
