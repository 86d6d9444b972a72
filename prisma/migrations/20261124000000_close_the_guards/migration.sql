-- What the guard of 20261123213000 left open.

-- A permitted update may move an event to another learner and touch nothing else; emptying the log is never permitted.
CREATE OR REPLACE FUNCTION saegim_refuse_change() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE permit text := current_setting('saegim.permit', true);
BEGIN
  IF TG_OP = 'DELETE' AND permit = 'DELETE' THEN
    RETURN OLD;
  END IF;
  IF TG_OP = 'UPDATE' AND permit = 'UPDATE' AND to_jsonb(OLD) - 'learner_id' = to_jsonb(NEW) - 'learner_id' THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'study events are append-only: % refused', lower(TG_OP)
    USING ERRCODE = 'restrict_violation', HINT = 'Record an undo, a reset or a regrade instead.';
END
$$;

-- As before, but it looks at the visitor only once both logs are locked: of two merges at once the second finds nothing left to
-- merge and says so with null, where it used to point the alias at another account than the one that has the events.
CREATE OR REPLACE FUNCTION saegim_merge_learner(visitor uuid, account uuid) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE moved integer;
BEGIN
  PERFORM 1 FROM learner_logs WHERE learner_id IN (visitor, account) ORDER BY learner_id FOR UPDATE;
  IF NOT EXISTS (SELECT 1 FROM learner_logs WHERE learner_id = account) THEN
    RAISE EXCEPTION 'learner % has no log to merge into', account USING ERRCODE = 'check_violation';
  END IF;
  IF visitor = account OR NOT EXISTS (
    SELECT 1 FROM learners WHERE id = visitor AND user_id IS NULL AND merged_into_id IS NULL
  ) THEN
    RETURN NULL;
  END IF;
  UPDATE learner_logs SET version = version + 1 WHERE learner_id IN (visitor, account);
  PERFORM set_config('saegim.permit', 'UPDATE', true);
  UPDATE study_events SET learner_id = account WHERE learner_id = visitor;
  GET DIAGNOSTICS moved = ROW_COUNT;
  PERFORM set_config('saegim.permit', '', true);
  DELETE FROM cards WHERE learner_id = visitor;
  UPDATE disputes SET learner_id = account WHERE learner_id = visitor;
  INSERT INTO lesson_progress (learner_id, lesson_id, started_at, finished_at)
    SELECT account, lesson_id, started_at, finished_at FROM lesson_progress WHERE learner_id = visitor
    ON CONFLICT (learner_id, lesson_id) DO UPDATE SET
      started_at = least(lesson_progress.started_at, excluded.started_at),
      finished_at = coalesce(lesson_progress.finished_at, excluded.finished_at);
  DELETE FROM lesson_progress WHERE learner_id = visitor;
  -- The account began when its first answer did: else that answer would later count as before its owner.
  UPDATE learners SET began_at = least(began_at, (SELECT began_at FROM learners WHERE id = visitor)) WHERE id = account;
  -- Without a log nothing more can be written to the alias: a write under way reads again and finds the account.
  DELETE FROM learner_logs WHERE learner_id = visitor;
  UPDATE learners SET merged_into_id = account WHERE id = visitor OR merged_into_id = visitor;
  RETURN moved;
END
$$;

-- Both functions work with their owner's rights. A role of the same database that is not the app's may not call them, and
-- temporary tables, which are looked at first unless named last, may not stand in for ours.
ALTER FUNCTION saegim_delete_learner(uuid) SET search_path = pg_catalog, public, pg_temp;
REVOKE EXECUTE ON FUNCTION saegim_merge_learner(uuid, uuid), saegim_delete_learner(uuid) FROM PUBLIC;

ALTER TABLE cards
  ADD CONSTRAINT cards_counts CHECK (answers >= 0 AND lapses BETWEEN 0 AND answers AND leech_lapses BETWEEN 0 AND lapses),
  ADD CONSTRAINT cards_memory CHECK ((stability IS NULL) = (difficulty IS NULL) AND stability > 0 AND difficulty BETWEEN 1 AND 10),
  ADD CONSTRAINT cards_memory_state CHECK ((state = 'review') = (stability IS NOT NULL));
