partners-title = Brugere
