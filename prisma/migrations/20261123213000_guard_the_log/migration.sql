-- The study log is append-only. The application's role may only select and insert events (see scripts/app-role.mjs);
-- the triggers below hold the same for everybody, also where no such role could be made.

CREATE FUNCTION saegim_refuse_change() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  -- Set for one statement's transaction by the two functions below, and by nothing else.
  IF current_setting('saegim.permit', true) = TG_OP THEN
    RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
  END IF;
  RAISE EXCEPTION 'study events are append-only: % refused', lower(TG_OP)
    USING ERRCODE = 'restrict_violation', HINT = 'Record an undo, a reset or a regrade instead.';
END
$$;

CREATE TRIGGER study_events_append_only BEFORE UPDATE OR DELETE ON study_events
  FOR EACH ROW EXECUTE FUNCTION saegim_refuse_change();
CREATE TRIGGER study_events_no_truncate BEFORE TRUNCATE ON study_events
  FOR EACH STATEMENT EXECUTE FUNCTION saegim_refuse_change();

-- The one permitted update: a visitor's events become the account's. Raises both logs' versions, leaves an alias,
-- drops the visitor's cards; the caller replays the account's cards in the same transaction.
CREATE FUNCTION saegim_merge_learner(visitor uuid, account uuid) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE moved integer;
BEGIN
  IF visitor = account OR NOT EXISTS (
    SELECT 1 FROM learners WHERE id = visitor AND user_id IS NULL AND merged_into_id IS NULL
  ) THEN
    RAISE EXCEPTION 'only a visitor that stands alone can be merged' USING ERRCODE = 'check_violation';
  END IF;
  PERFORM 1 FROM learner_logs WHERE learner_id IN (visitor, account) ORDER BY learner_id FOR UPDATE;
  UPDATE learner_logs SET version = version + 1 WHERE learner_id IN (visitor, account);
  PERFORM set_config('saegim.permit', 'UPDATE', true);
  UPDATE study_events SET learner_id = account WHERE learner_id = visitor;
  GET DIAGNOSTICS moved = ROW_COUNT;
  PERFORM set_config('saegim.permit', '', true);
  DELETE FROM cards WHERE learner_id = visitor;
  UPDATE disputes SET learner_id = account WHERE learner_id = visitor;
  INSERT INTO lesson_progress (learner_id, lesson_id, started_at, finished_at)
    SELECT account, lesson_id, started_at, finished_at FROM lesson_progress WHERE learner_id = visitor
    ON CONFLICT DO NOTHING;
  DELETE FROM lesson_progress WHERE learner_id = visitor;
  -- The account began when its first answer did: else that answer would later count as before its owner.
  UPDATE learners SET began_at = least(began_at, (SELECT began_at FROM learners WHERE id = visitor)) WHERE id = account;
  -- Without a log nothing more can be written to the alias: a write under way reads again and finds the account.
  DELETE FROM learner_logs WHERE learner_id = visitor;
  UPDATE learners SET merged_into_id = account WHERE id = visitor OR merged_into_id = visitor;
  RETURN moved;
END
$$;

-- The one permitted deletion: a learner with all that is theirs, aliases included.
CREATE FUNCTION saegim_delete_learner(learner uuid) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  everyone uuid[];
  gone integer;
BEGIN
  SELECT array_agg(id) INTO everyone FROM learners WHERE id = learner OR merged_into_id = learner;
  PERFORM 1 FROM learner_logs WHERE learner_id = ANY (everyone) ORDER BY learner_id FOR UPDATE;
  PERFORM set_config('saegim.permit', 'DELETE', true);
  DELETE FROM study_events WHERE learner_id = ANY (everyone);
  GET DIAGNOSTICS gone = ROW_COUNT;
  PERFORM set_config('saegim.permit', '', true);
  DELETE FROM cards WHERE learner_id = ANY (everyone);
  DELETE FROM learner_logs WHERE learner_id = ANY (everyone);
  DELETE FROM disputes WHERE learner_id = ANY (everyone);
  DELETE FROM lesson_progress WHERE learner_id = ANY (everyone);
  DELETE FROM parameter_sets WHERE learner_id = ANY (everyone);
  DELETE FROM learners WHERE merged_into_id = learner;
  DELETE FROM learners WHERE id = learner;
  RETURN gone;
END
$$;

-- Today's queue: the due cards that a learner keeps.
CREATE INDEX cards_due ON cards (learner_id, due) WHERE enrolled;

ALTER TABLE users
  ADD CONSTRAINT users_day_start CHECK (day_start ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  ADD CONSTRAINT users_desired_retention CHECK (desired_retention BETWEEN 0.7 AND 0.97),
  ADD CONSTRAINT users_daily_minutes CHECK (daily_minutes BETWEEN 1 AND 120),
  ADD CONSTRAINT users_new_per_day CHECK (new_per_day BETWEEN 0 AND 50),
  ADD CONSTRAINT users_locale CHECK (locale IN ('ko', 'en')),
  ADD CONSTRAINT users_email_folded CHECK (email = lower(btrim(email)));
ALTER TABLE study_events
  ADD CONSTRAINT study_events_seq CHECK (seq >= 0),
  ADD CONSTRAINT study_events_day_start CHECK (day_start ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  ADD CONSTRAINT study_events_order CHECK (effective_at <= recorded_at),
  ADD CONSTRAINT study_events_fact CHECK ((kind = 'parameters') = (fact_id IS NULL)),
  ADD CONSTRAINT study_events_answer CHECK (kind <> 'answer' OR (grading IS NOT NULL AND scheduling IS NOT NULL AND question_version_id IS NOT NULL)),
  ADD CONSTRAINT study_events_target CHECK ((kind IN ('undo', 'regrade')) = (target_id IS NOT NULL));
ALTER TABLE cards ADD CONSTRAINT cards_state CHECK (state IN ('new', 'review'));
ALTER TABLE learners ADD CONSTRAINT learners_alias CHECK (merged_into_id IS NULL OR user_id IS NULL);
