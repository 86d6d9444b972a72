-- A deleted account stands in the audit log not only as the one who acted, but also as the one on whom others acted, and an
-- old detail may hold its address. All of these go; what was done, and when, stays.

-- A permitted change may take a person out of a line and change nothing else of it: a subject becomes nobody's, and what the
-- detail loses it loses whole.
CREATE OR REPLACE FUNCTION saegim_keep_audit() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND current_setting('saegim.permit', true) = 'FORGET'
    AND (NEW.actor_id IS NULL OR NEW.actor_id = OLD.actor_id)
    AND (NEW.subject = OLD.subject OR NEW.subject = 'user:00000000-0000-0000-0000-000000000000')
    AND OLD.detail @> NEW.detail
    AND to_jsonb(OLD) - '{actor_id,subject,detail}'::text[] = to_jsonb(NEW) - '{actor_id,subject,detail}'::text[] THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'the audit log is append-only: % refused', lower(TG_OP) USING ERRCODE = 'restrict_violation';
END
$$;

-- Takes somebody out of the log: their id, their learners' ids and their address. Called before their rows go, which it reads.
CREATE OR REPLACE FUNCTION saegim_forget_actor(person uuid) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  traces text[];
  changed integer;
BEGIN
  SELECT array_agg(lower(trace)) INTO traces FROM (
    SELECT person::text AS trace
    UNION SELECT email FROM users WHERE id = person
    UNION SELECT l.id::text FROM learners l LEFT JOIN learners m ON m.id = l.merged_into_id
      WHERE l.user_id = person OR m.user_id = person
  ) known;
  PERFORM set_config('saegim.permit', 'FORGET', true);
  UPDATE audit_log SET
    actor_id = nullif(actor_id, person),
    subject = CASE WHEN EXISTS (SELECT 1 FROM unnest(traces) t WHERE strpos(lower(subject), t) > 0)
      THEN 'user:00000000-0000-0000-0000-000000000000' ELSE subject END,
    detail = detail - ARRAY(SELECT d.key FROM jsonb_each_text(detail) d
      WHERE EXISTS (SELECT 1 FROM unnest(traces) t WHERE strpos(lower(d.key || ' ' || d.value), t) > 0))
  WHERE actor_id = person
    OR EXISTS (SELECT 1 FROM unnest(traces) t WHERE strpos(lower(subject || ' ' || detail::text), t) > 0);
  GET DIAGNOSTICS changed = ROW_COUNT;
  PERFORM set_config('saegim.permit', '', true);
  RETURN changed;
END
$$;
