-- When an account last opened a session: kept when the session is gone.

ALTER TABLE app_user ADD COLUMN last_log_in_at {bigint};

UPDATE app_user SET last_log_in_at = (SELECT max(s.created_at) FROM session s WHERE s.user_id = app_user.id);
