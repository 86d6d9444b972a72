/** What a bucket holds after the time since it was looked at last. $2 capacity, $3 per second, $5 now. */
const FILLED = `least($2::float8, r.tokens + greatest(0, extract(epoch from $5::timestamptz - r.updated_at)) * $3::float8)`

/** Takes $4 from the bucket $1 if it holds as much, and else says in how many seconds it will. */
export const TAKE_TOKENS = `
  with taken as (
    insert into rate_limits as r (key, tokens, updated_at) values ($1, $2::float8 - $4::float8, $5::timestamptz)
    on conflict (key) do update set tokens = ${FILLED} - $4::float8, updated_at = $5::timestamptz
      where ${FILLED} >= $4::float8
    returning r.key
  )
  select case
    when exists (select 1 from taken) then 0
    else greatest(1, ceil(coalesce((select $4::float8 - ${FILLED} from rate_limits r where r.key = $1), $4::float8) / $3::float8))
  end::int as wait`
