-- On how many days of a week the learner means to study: shown, never enforced.
ALTER TABLE users ADD COLUMN weekly_goal INTEGER NOT NULL DEFAULT 4;
ALTER TABLE users ADD CONSTRAINT users_weekly_goal CHECK (weekly_goal BETWEEN 1 AND 7);
