-- A report as the learner gave it: in which language, the raw answer, and the form by which equal answers are one.
ALTER TABLE disputes ADD COLUMN language TEXT NOT NULL DEFAULT 'ko';
ALTER TABLE disputes ADD COLUMN response JSONB;
ALTER TABLE disputes ADD COLUMN normal TEXT NOT NULL DEFAULT '';
-- When the reporter saw what came of it.
ALTER TABLE disputes ADD COLUMN seen_at TIMESTAMPTZ(3);
ALTER TABLE disputes ADD CONSTRAINT disputes_language CHECK (language IN ('ko', 'en'));
ALTER TABLE disputes ADD CONSTRAINT disputes_remark CHECK (char_length(remark) <= 500);
ALTER TYPE "DisputeStatus" ADD VALUE 'withdrawn';

-- The line that says there is news, on every day's first page.
CREATE INDEX disputes_news ON disputes (learner_id) WHERE closed_at IS NOT NULL AND seen_at IS NULL;
