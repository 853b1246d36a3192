matching-title = Match
