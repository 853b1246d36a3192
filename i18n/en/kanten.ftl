### Words of the command line and the server: what stops them, and what to do.

## The database

kanten-no-database = Which database? Write --database sqlite:FILE or --data FOLDER, or set KANTEN_DATABASE.
kanten-open-bad-address = That is no database address. Write sqlite:FILE or postgres://USER@HOST/NAME.
kanten-open-no-file = There is no database at { $path }. Make one with “kanten migrate --database sqlite:{ $path }”, or correct the path.
kanten-open-no-folder = The folder of { $path } does not exist. Make the folder, or correct the path.
kanten-open-read-only = { $path } cannot be written by this user. Give the user who runs kanten write access to the file and its folder.
kanten-open-no-database = { $path } is not a Kanten database, or it is damaged. Restore a backup, or choose another file.
kanten-open-no-server = The database server does not answer ({ $problem }). Check that it runs and that address, user and password are right.
kanten-schema-none = The database { $address } is empty. Run “kanten migrate” with the same address to make it ready.
kanten-schema-older = The database { $address } is of an older version (step { $found } of { $known }). Take a backup, and run “kanten migrate” with the same address.
kanten-schema-newer = The database was made by a newer version of Kanten (step { $found }; this program knows { $known }). Nothing was changed. Use the newer version, or restore an older backup.
kanten-database-failed = The database failed: { $problem }. Nothing was saved. Check the room on the disk and the access to the file, and try again.

## The server

kanten-port-taken = Port { $port } is taken by another program. Stop it, or choose another port: --port 0 takes a free one.
kanten-listen-taken = The address { $address } is taken by another program. Stop it, or choose another port with --listen.
kanten-listen-bad = { $address } is no address to listen on. Write for example 127.0.0.1:8080.
kanten-listen-failed = Kanten cannot listen on { $address }: { $problem }. Choose another address with --listen.
kanten-listen-insecure = { $address } can be reached from other machines, and Kanten speaks without encryption here. Listen on 127.0.0.1 behind a server with TLS. If the network is wholly your own, you can add --insecure-lan.
kanten-server-failed = The server stopped: { $problem }.

## Who acts

kanten-no-organisation = The installation has no organisation yet. Make the first administrator with “kanten user add”.
kanten-which-organisation = Which organisation? Write --organisation with one of these names: { $names }.
kanten-unknown-organisation = There is no organisation called “{ $name }”. There are: { $names }.
kanten-unknown-user = No user logs in with { $email }, or the account is closed. An administrator sees the addresses under Users.
kanten-not-allowed = It is not there, or it is not for the one who asks.

## Input

kanten-refused = Refused. Nothing was saved.
kanten-changed-meanwhile = Somebody else changed it meanwhile. Nothing was saved. Try again.
kanten-no-such-file = The file { $path } cannot be read ({ $problem }). See that the path is right and that you may read it.
kanten-cannot-write = The file { $path } cannot be written: { $problem }.
kanten-no-password = No password came. Type it on the terminal, or give a file with --password-file.
kanten-passwords-differ = The two passwords are not the same. Try again.
kanten-data-folder = The folder { $path } cannot be made: { $problem }. Choose another with --data.
kanten-not-the-demo = The database in { $path } is no demo. Choose another folder with --data, or use “kanten serve”.

## Requests from elsewhere

kanten-other-site-title = The form came from somewhere else
kanten-other-site-text = For safety Kanten takes forms from its own pages only. Nothing was saved. Go back to Kanten, load the page again, and send the form from there.
kanten-too-large-title = That is too large
kanten-too-large-text = At most 25 MB can be sent at a time. Nothing was saved. Split the file, and send the parts one by one.
kanten-too-slow-title = It took too long
kanten-too-slow-text = The answer was not ready in time. Try again in a little while. If it goes on, tell the administrator.
kanten-crash-title = Something went wrong in Kanten
kanten-crash-text = It is not your fault, and nothing was half saved. Try again. If it goes on, give the administrator the number { $request }.

## What is done

kanten-migrated =
    { $count ->
        [0] The database is ready. There was nothing to do.
        [one] The database is ready. 1 step was taken.
       *[other] The database is ready. { $count } steps were taken.
    }
kanten-demo-people = The demo is ready. Log in with one click, or – everybody but the citizen – with the password “{ $password }” as:
kanten-user-added = { $email } can log in now.
kanten-user-disabled = { $email } can no longer log in.
kanten-user-reset = { $email } has a new password.
kanten-mode-is = The installation may hold: { $mode }.
kanten-password-ask = Password:
kanten-password-again = Password again:
kanten-import-line = Line { $line }: { $fate } – { $label }
kanten-import-why = { $field }: { $message }
kanten-export-done = { $path } has been written.
kanten-breached-too-large = The list { $path } is larger than 64 MB. Use a shorter one: the most used passwords are enough.
kanten-user-reset-both = { $email } has a new password, and two steps are turned off.
