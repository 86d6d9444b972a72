-- The audit log is append-only like the study log; the one change is that a deleted person's reference goes.

ALTER TABLE audit_log ADD COLUMN by_tool BOOLEAN NOT NULL DEFAULT false;
UPDATE audit_log SET by_tool = true WHERE actor_id IS NULL;
-- Accounts are named like every other subject: kind and id.
UPDATE audit_log SET subject = 'user:' || subject WHERE action LIKE 'user.%' AND subject NOT LIKE 'user:%';

DROP INDEX audit_log_at_idx;
CREATE INDEX audit_log_at_id_idx ON audit_log (at, id);
CREATE INDEX audit_log_actor_id_at_idx ON audit_log (actor_id, at);

CREATE FUNCTION saegim_keep_audit() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND current_setting('saegim.permit', true) = 'FORGET'
    AND NEW.actor_id IS NULL AND to_jsonb(OLD) - 'actor_id' = to_jsonb(NEW) - 'actor_id' THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'the audit log is append-only: % refused', lower(TG_OP) USING ERRCODE = 'restrict_violation';
END
$$;

CREATE TRIGGER audit_log_append_only BEFORE UPDATE OR DELETE ON audit_log
  FOR EACH ROW EXECUTE FUNCTION saegim_keep_audit();
CREATE TRIGGER audit_log_no_truncate BEFORE TRUNCATE ON audit_log
  FOR EACH STATEMENT EXECUTE FUNCTION saegim_keep_audit();

-- Takes somebody's reference out of the log, when their account goes. What was done stays.
CREATE FUNCTION saegim_forget_actor(person uuid) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE changed integer;
BEGIN
  PERFORM set_config('saegim.permit', 'FORGET', true);
  UPDATE audit_log SET actor_id = NULL WHERE actor_id = person;
  GET DIAGNOSTICS changed = ROW_COUNT;
  PERFORM set_config('saegim.permit', '', true);
  RETURN changed;
END
$$;
REVOKE EXECUTE ON FUNCTION saegim_forget_actor(uuid) FROM PUBLIC;

ALTER TABLE one_time_tokens
  ADD COLUMN invited_email TEXT,
  ADD COLUMN invited_role "Role",
  ADD CONSTRAINT one_time_tokens_invitation CHECK ((kind = 'invite') = (invited_email IS NOT NULL AND invited_role IS NOT NULL));
CREATE INDEX one_time_tokens_invited_email_idx ON one_time_tokens (invited_email);
