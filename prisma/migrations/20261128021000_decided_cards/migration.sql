-- Whether a fact was said to be kept or dropped is part of its card: without it a fact whose only mark was taken back
-- could not be told from one that the learner dropped.
ALTER TABLE "cards" ADD COLUMN "decided" BOOLEAN NOT NULL DEFAULT false;

UPDATE "cards" c SET "decided" = true
  WHERE EXISTS (SELECT 1 FROM "study_events" e
    WHERE e."learner_id" = c."learner_id" AND e."fact_id" = c."fact_id" AND e."kind" IN ('enrol', 'withdraw', 'known'));
