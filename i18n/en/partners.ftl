partners-title = Users
