import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { READ_LOG, WRITE_LOG } from '../../lib/data/study-sql.ts'
import { withConnection } from '../ground/connection.mjs'

/** Where Debian and others keep it; null if it is not installed. */
export function findPgbench() {
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian) ? readdirSync(debian).map((version) => path.join(debian, version, 'bin')) : []
  const folders = [...(process.env.PATH ?? '').split(path.delimiter), ...versions]
  return folders.map((folder) => path.join(folder, 'pgbench')).find((file) => existsSync(file)) ?? null
}

const learner = `('00000000-0000-7000-8000-' || lpad(:learner::text, 12, '0'))::uuid`

/** Learners with empty logs for pgbench to choose from. */
export function prepareLearners(url, count) {
  return withConnection(url, async (client) => {
    const ids = Array.from({ length: count }, (_, index) => `00000000-0000-7000-8000-${`${index}`.padStart(12, '0')}`)
    await client.query(`insert into learners (id, began_at) select unnest($1::uuid[]), now() on conflict do nothing`, [
      ids,
    ])
    await client.query(
      `insert into learner_logs (learner_id, version) select unnest($1::uuid[]), 0 on conflict do nothing`,
      [ids],
    )
  })
}

/** The same two statements as the app sends, in a transaction script: transactions per second. */
export function runPgbench({ file, url, connections, seconds, size, versions, learners }) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'saegim-pgbench-'))
  try {
    const script = path.join(folder, 'record.sql')
    writeFileSync(script, scriptFor(size, versions, learners))
    const jobs = Math.min(2, connections)
    const args = [
      '-n',
      '-M',
      'prepared',
      '-c',
      `${connections}`,
      '-j',
      `${jobs}`,
      '-T',
      `${seconds}`,
      '-f',
      script,
      url,
    ]
    const { stdout, stderr, status } = spawnSync(file, args, { encoding: 'utf8' })
    const perSecond = Number(/tps = ([\d.]+)/.exec(stdout)?.[1])
    if (status !== 0 || !perSecond) throw new Error(`pgbench failed:\n${stderr}${stdout}`)
    return { perSecond }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function scriptFor(size, versions, learners) {
  const pick = (column) => `(array[${versions.map((version) => `'${version[column]}'`).join(', ')}])[:fact]`
  const arriving = `(select jsonb_agg(jsonb_build_object('id', gen_random_uuid(), 'deviceId', ${learner}, 'seq', n)) from generate_series(1, ${size}) n)`
  const event = `jsonb_build_object('id', gen_random_uuid(), 'device_id', ${learner}, 'seq', n, 'kind', 'answer', 'fact_id', ${pick('factId')},
    'claimed_at', now(), 'zone', 'Asia/Seoul', 'day_start', '04:00', 'question_version_id', ${pick('id')}, 'target_id', null,
    'body', '{"source": "review","attempts": [],"language": "ko","response": {"optionIds": ["weigh"]},"confidence": "likely","durationMs": 1500,"hintsUsed": 0,"optionOrder": []}'::jsonb,
    'recorded_at', now(), 'effective_at', now(), 'study_day', current_date, 'content_hash', repeat('0', 64),
    'grading', '{"verdict": "right","evidence": {"rule": "option"},"easyEligible": false}'::jsonb,
    'scheduling', '{"parametersId": "default","desiredRetention": 0.9,"maximumIntervalDays": 90,"schedulerVersion": "bench"}'::jsonb)`
  const card = `jsonb_build_object('fact_id', ${pick('factId')}, 'enrolled', true, 'state', 'review', 'stability', 2.3, 'difficulty', 5, 'due', current_date,
    'answers', 1, 'lapses', 0, 'leech_lapses', 0, 'last_answered_at', now(), 'last_answered_day', current_date, 'last_eligible', false,
    'suspensions', '[]'::jsonb, 'buried_until', null, 'updated_revision', null, 'decided', true)`
  const read = READ_LOG.replaceAll('$1::uuid', learner)
    .replaceAll('$2::jsonb', arriving)
    .replaceAll('$3::text[]', `array[${pick('factId')}]`)
  const write = WRITE_LOG.replaceAll('$1::uuid', learner)
    .replaceAll('$2::int', ':version')
    .replaceAll('$3::jsonb', `(select jsonb_agg(${event}) from generate_series(1, ${size}) n)`)
    .replaceAll('$4::jsonb', `jsonb_build_array(${card})`)
  // Every column is asked for: one that nobody reads would not be computed.
  const used = ['known', 'targets', 'neighbours', 'events'].map((column) => `length(r.${column}::text)`).join(' + ')
  const choose = `\\set learner random(0, ${learners - 1})\n\\set fact random(1, ${versions.length})\n`
  return `${choose}select r.version as version, ${used} as read_bytes from (${oneLine(read)}) r \\gset\n${oneLine(write)};\n`
}

/** On one line, and without `:MI` and `:SS`, which pgbench would take for variables: the work is the same. */
function oneLine(sql) {
  return sql.replaceAll('HH24:MI:SS', 'HH24.MI.SS').replace(/\s+/g, ' ').trim()
}
