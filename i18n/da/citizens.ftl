citizens-title = Borgere
