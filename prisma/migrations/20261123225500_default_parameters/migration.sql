-- The weights that every answer is stamped with until a learner has some of their own. The numbers are those of
-- DEFAULT_WEIGHTS in lib/domain/study/scheduling.ts; a test compares the two.
INSERT INTO parameter_sets (id, weights, scheduler_version, created_at)
VALUES ('default', ARRAY[0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542]::float8[], 'ts-fsrs-v5.4.2', '2026-11-23T00:00:00.000Z')
ON CONFLICT (id) DO NOTHING;
