const EVENT_TYPES: [string, string][] = [
  ['id', 'uuid'],
  ['device_id', 'uuid'],
  ['seq', 'int'],
  ['kind', '"EventKind"'],
  ['fact_id', 'text'],
  ['claimed_at', 'timestamptz(3)'],
  ['zone', 'text'],
  ['day_start', 'text'],
  ['question_version_id', 'uuid'],
  ['target_id', 'uuid'],
  ['body', 'jsonb'],
  ['recorded_at', 'timestamptz(3)'],
  ['effective_at', 'timestamptz(3)'],
  ['study_day', 'date'],
  ['content_hash', 'text'],
  ['grading', 'jsonb'],
  ['scheduling', 'jsonb'],
]

const CARD_TYPES: [string, string][] = [
  ['fact_id', 'text'],
  ['enrolled', 'boolean'],
  ['decided', 'boolean'],
  ['state', 'text'],
  ['stability', 'float8'],
  ['difficulty', 'float8'],
  ['due', 'date'],
  ['answers', 'int'],
  ['lapses', 'int'],
  ['leech_lapses', 'int'],
  ['last_answered_at', 'timestamptz(3)'],
  ['last_answered_day', 'date'],
  ['last_eligible', 'boolean'],
  ['suspensions', 'text[]'],
  ['buried_until', 'date'],
  ['updated_revision', 'int'],
]

/** The columns that one JSON row fills, as a list of names and as a list of names with types. */
export const EVENT_COLUMNS = columns(EVENT_TYPES)
export const CARD_COLUMNS = columns(CARD_TYPES)
export const CARD_UPDATES = CARD_TYPES.filter(([name]) => name !== 'fact_id')
  .map(([name]) => `${name} = excluded.${name}`)
  .join(', ')

function columns(types: [string, string][]) {
  return { names: types.map(([name]) => name).join(', '), typed: types.map((type) => type.join(' ')).join(', ') }
}
