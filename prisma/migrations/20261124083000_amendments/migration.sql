-- A version that amends an earlier one is announced to the learners whom it concerns: `changed` where the meaning changed,
-- `regrade` where its key accepts more. Null while that is not finished: what a crash left undone is found by it.
ALTER TABLE question_versions ADD COLUMN announced_at TIMESTAMPTZ(3);
UPDATE question_versions SET announced_at = created_at;
CREATE INDEX question_versions_unannounced ON question_versions (created_at) WHERE announced_at IS NULL;

-- Who holds a card of a fact, a batch at a time.
CREATE INDEX cards_fact_id_learner_id_idx ON cards (fact_id, learner_id);
