-- What the instructors' list shows and searches of a question stands beside it as columns, so that a page of the list is read
-- without opening every text. A trigger keeps them, whoever writes: the editor, an import, the course's own files.

ALTER TABLE questions
  ADD COLUMN prompt_ko TEXT NOT NULL DEFAULT '',
  ADD COLUMN prompt_en TEXT NOT NULL DEFAULT '',
  -- how much of it is written in a language: none, part, whole
  ADD COLUMN written_ko TEXT NOT NULL DEFAULT 'none',
  ADD COLUMN written_en TEXT NOT NULL DEFAULT 'none',
  ADD COLUMN unexplained BOOLEAN NOT NULL DEFAULT true,
  ADD COLUMN search_words TEXT NOT NULL DEFAULT '';

-- Whole where nothing but the hint is blank; none where neither prompt nor answer nor option is written.
CREATE FUNCTION saegim_written(words jsonb) RETURNS text
LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE
    WHEN words IS NULL OR NOT (
      words @? '$.prompt ? (@ like_regex "\\S")' OR words @? '$.answer ? (@ like_regex "\\S")'
      OR words @? '$.why ? (@ like_regex "\\S")' OR words @? '$.options[*].text ? (@ like_regex "\\S")'
      OR words @? '$.options[*].why ? (@ like_regex "\\S")') THEN 'none'
    WHEN (words - 'hint') @? '$.** ? (@.type() == "string") ? (!(@ like_regex "\\S"))' THEN 'part'
    ELSE 'whole'
  END
$$;

CREATE FUNCTION saegim_list_question() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE words jsonb;
BEGIN
  words := coalesce(NEW.draft->'body', (SELECT v.body FROM question_versions v WHERE v.id = NEW.current_id))->'text';
  NEW.prompt_ko := coalesce(words->'ko'->>'prompt', '');
  NEW.prompt_en := coalesce(words->'en'->>'prompt', '');
  NEW.written_ko := saegim_written(words->'ko');
  NEW.written_en := saegim_written(words->'en');
  NEW.unexplained := words IS NULL
    OR words @? '$.*.options[*].why ? (!(@ like_regex "\\S"))' OR words @? '$.*.why ? (!(@ like_regex "\\S"))';
  NEW.search_words := lower(normalize(concat_ws(' ', NEW.id, NEW.fact_id, NEW.prompt_ko, NEW.prompt_en), NFKC));
  RETURN NEW;
END
$$;

CREATE TRIGGER questions_listing BEFORE INSERT OR UPDATE OF draft, current_id, fact_id ON questions
  FOR EACH ROW EXECUTE FUNCTION saegim_list_question();
UPDATE questions SET fact_id = fact_id;

CREATE INDEX questions_updated_at_id_idx ON questions (updated_at, id);
CREATE INDEX disputes_open ON disputes (question_version_id) WHERE status = 'open';

-- A view of the list that an instructor keeps under a name of their own.
CREATE TABLE "saved_views" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "saved_views_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "saved_views_user_id_name_key" ON "saved_views"("user_id", "name");
ALTER TABLE "saved_views" ADD CONSTRAINT "saved_views_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;
