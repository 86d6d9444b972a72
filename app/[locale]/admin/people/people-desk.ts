import { listPeople } from '@/lib/data/people'
import { PEOPLE_VIEWS, type PeopleFilter } from '@/lib/domain/account/role'

export type SearchParams = Promise<Record<string, string | string[] | undefined>>

/** The list that lies on the administrator's desk, whoever's page is open. */
export async function peopleDeskOf(searchParams: SearchParams) {
  const filter = filterOf(await searchParams)
  return { filter, ...(await listPeople(filter)) }
}

function filterOf({ q, view, page }: Awaited<SearchParams>): PeopleFilter {
  const number = typeof page === 'string' && /^[1-9]\d{0,5}$/.test(page) ? Number(page) : 1
  return {
    search: typeof q === 'string' ? q.slice(0, 100).replaceAll('\u0000', '') : '',
    view: PEOPLE_VIEWS.find((one) => one === view) ?? null,
    page: number,
  }
}
