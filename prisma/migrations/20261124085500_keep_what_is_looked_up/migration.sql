-- What a course keeps to be looked up: glossary, names and sources with the course, look-alikes in their table.
ALTER TABLE "courses" ADD COLUMN "reference" JSONB NOT NULL DEFAULT '{}';

-- Nothing has written this table yet; its names belong to one course each.
DROP INDEX "confusion_sets_course_id_idx";
ALTER TABLE "confusion_sets" DROP CONSTRAINT "confusion_sets_pkey",
  ADD COLUMN "position" INTEGER NOT NULL DEFAULT 0,
  ADD COLUMN "difference" JSONB NOT NULL DEFAULT '{}',
  ADD COLUMN "term_ids" TEXT[],
  ADD CONSTRAINT "confusion_sets_pkey" PRIMARY KEY ("course_id", "id");
ALTER TABLE "confusion_sets" ALTER COLUMN "position" DROP DEFAULT, ALTER COLUMN "difference" DROP DEFAULT;
