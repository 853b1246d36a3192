exchange-title = Files
