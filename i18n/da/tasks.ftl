tasks-title = Opgaver
