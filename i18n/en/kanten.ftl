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

## Keys

kanten-keys-none = Which keys? Without them what is sealed cannot be read. Make them with “kanten keys new FILE” outside the folder of the data, and write --keys FILE, or set KANTEN_KEYS.
kanten-keys-unread = The keys in { $path } cannot be read ({ $problem }). Correct the path in --keys or KANTEN_KEYS, or make them with “kanten keys new { $path }” if the installation is new.
kanten-keys-bad = The keys in { $path } cannot be used. { $why } Take the file from the copy if it was changed.
kanten-keys-empty = There is no key in the file.
kanten-keys-no-key = Line { $line } is not a number, a space and 64 hexadecimal digits.
kanten-keys-number-twice = Number { $number } stands twice.
kanten-keys-key-twice = Numbers { $first } and { $second } are the same key.
kanten-keys-guessable = Number { $number } is the same byte all the way, and that is no key.
kanten-keys-not-newest = Number { $number } must be higher than { $newest }.
kanten-keys-others = The keys belong to another installation, or the old ones are missing: the database was opened with others before. Nothing was done. Write the right file with --keys, or take it from the copy.
kanten-keys-open = Others than the owner have access to the keys in { $path }. Close the file: chmod 600 { $path }
kanten-keys-demo = The demo's keys are in { $path }, beside its data. That is for invented data only: a real installation has its keys elsewhere.
kanten-keys-there = { $path } is there already and was not touched. A new key in the same file is made with “kanten keys add { $path }”.
kanten-keys-no-more = There is no room for more keys in the file.
kanten-keys-made = The keys are in { $path }. Set KANTEN_KEYS={ $path }. Keep a copy in a safe place, and never with the backups: without the keys neither data nor backups can be read, and whoever has both can read everything.
kanten-keys-added = { $path } has key number { $number } now. It seals when Kanten has been started again. The old keys must stay: they open what they sealed, in backups too. Keep a new copy of the file.

## Doctor

kanten-doctor-database = The database answers and fits the program.
kanten-doctor-keys =
    { $count ->
        [one] The keys in { $path } were read: 1 key, number { $newest }.
       *[other] The keys in { $path } were read: { $count } keys, the newest is number { $newest }.
    }
kanten-doctor-fit = The keys are the database’s own.
kanten-doctor-permissions = Only the owner has access to the key file.
kanten-doctor-apart = The keys are elsewhere than data and backups.
kanten-doctor-beside-data = The keys are with the data in { $folder }. Whoever takes the folder can read everything. Move the key file, and correct KANTEN_KEYS.
kanten-doctor-beside-backup = The keys are with the backup { $path }. Whoever takes the folder can read everything. Move one of them.
kanten-doctor-sealed = Everything that is sealed is sealed by the newest key.
kanten-doctor-old =
    { $count ->
        [one] 1 value in { $place } is sealed by the older key number { $number }. Keep the key.
       *[other] { $count } values in { $place } are sealed by the older key number { $number }. Keep the key.
    }
kanten-doctor-lost =
    { $count ->
        [one] 1 value in { $place } is sealed by key number { $number }, which is not in the key file. It cannot be read. Take the key from a copy.
       *[other] { $count } values in { $place } are sealed by key number { $number }, which is not in the key file. They cannot be read. Take the key from a copy.
    }
kanten-doctor-fine = in order
kanten-doctor-warning = take care
kanten-doctor-fault = fault
kanten-doctor-not-well = Something is not in order. See above what to do.

## Backup

kanten-backup-done =
    { $count ->
        [one] The backup { $path } is written: 1 row in { $tables } tables, sealed by key number { $number }. It can be read with the key file only; keep them apart.
       *[other] The backup { $path } is written: { $count } rows in { $tables } tables, sealed by key number { $number }. It can be read with the key file only; keep them apart.
    }
kanten-backup-there = { $path } is there already and was not touched. Choose another name.
kanten-backup-beside-keys = The backup is in the same place as the keys. Whoever takes the folder can read everything. Move one of them.
kanten-restore-done =
    { $count ->
        [one] The backup was brought in: 1 row in { $tables } tables, and each table was held against the backup.
       *[other] The backup was brought in: { $count } rows in { $tables } tables, and each table was held against the backup.
    }
kanten-restore-no-backup = { $path } is no backup of Kanten. Nothing was brought in. Correct the path.
kanten-restore-newer = { $path } was written by a newer version of Kanten. Nothing was brought in. Use the newer version.
kanten-restore-no-key = { $path } is sealed by key number { $number }, which is not in the key file. Nothing was brought in. Use the key file that the installation had when the backup was taken: --keys FILE.
kanten-restore-wrong-key = { $path } does not open with the key file's key. Nothing was brought in. Either the key file is another installation's (write the right one with --keys FILE), or the beginning of the backup is damaged (use another copy).
kanten-restore-damaged = { $path } is damaged. Nothing was brought in. Use another copy.
kanten-restore-cut = The end of { $path } is missing. Nothing was brought in. Fetch the file again, or use another copy.
kanten-restore-not-empty = The database is not empty: there are rows in { $table }. Nothing was brought in. Choose a new, empty database.
kanten-restore-other-schema = The database is at step { $found }, and the backup is of step { $backup }. Nothing was brought in. Choose a wholly empty database, without “kanten migrate” first: it is brought up to today afterwards.
kanten-restore-differs = The table { $table } could not be brought in as it is in the backup. Nothing was brought in. Try another copy, and report the fault.
kanten-post-smtp-bad = "{ $given }" is no address of a mail server. Write smtp://user@server:587 or smtps://user@server:465.
kanten-post-from-missing = Say who mail is from: --mail-from "Kanten <kanten@kommunen.example>" or KANTEN_MAIL_FROM.
kanten-post-from-bad = "{ $given }" is no sender. Write "Kanten <kanten@kommunen.example>".
kanten-post-site-missing = Say where people find Kanten, so that links in mail work: --site https://kanten.kommunen.example or KANTEN_SITE.
kanten-post-site-bad = "{ $given }" is no address on the web. Write https:// and the name.
kanten-post-sms-bad = "{ $given }" is no address of a gateway for text messages. It begins with https://; http:// on this machine only.
kanten-audit-empty = The access log is empty: there is nothing to check.
kanten-audit-broken = the access log was changed after it was sealed: see the first block of each chain that does not hold.
kanten-audit-nobody = before anybody was known
kanten-audit-chain = { $log } – { $name }
kanten-audit-sound = all holds: { $blocks } blocks with { $rows } rows.
kanten-audit-missing = block { $block } is missing.
kanten-audit-rows = block { $block } was sealed with { $sealed } rows and has { $found }.
kanten-audit-changed = block { $block } is not as it was sealed.
kanten-audit-unknown-key = block { $block } was sealed with a key that is not in the key file.
kanten-audit-tail = { $rows } rows are not sealed yet, the oldest from { $moment }.
kanten-audit-no-tail = No rows wait.
kanten-doctor-log = the rows of the access log are sealed up to now; `kanten audit verify` checks the chains.
kanten-doctor-log-tail = { $rows ->
    [one] 1 row of the access log is not sealed; it is from { $moment }.
   *[other] { $rows } rows of the access log are not sealed, the oldest from { $moment }.
} They are sealed while `kanten serve` runs; `kanten audit verify` checks the chains.
