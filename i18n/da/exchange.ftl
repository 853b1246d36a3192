exchange-title = Filer
