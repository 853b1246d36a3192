companies-title = Virksomheder
