-- Until when an instructor has confirmed a fact, which outlives the file's own date; and since when its questions rest.
ALTER TABLE facts ADD COLUMN confirmed_until DATE;
ALTER TABLE facts ADD COLUMN paused_at TIMESTAMPTZ(3);

-- The few facts that will not hold for ever, by the day on which somebody has to look at them again.
CREATE INDEX facts_passing ON facts (greatest(review_by, confirmed_until)) WHERE review_by IS NOT NULL;
