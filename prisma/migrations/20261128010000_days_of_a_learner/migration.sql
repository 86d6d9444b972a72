-- The calendar, what was introduced today and the retention of a month ask for a learner's answers by day.
CREATE INDEX study_events_learner_id_study_day_idx ON study_events (learner_id, study_day);
