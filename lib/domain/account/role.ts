/** From the least to the most that somebody may do. */
export const ROLES = ['learner', 'instructor', 'admin'] as const

export type Role = (typeof ROLES)[number]

/** The views of the list of people: a role, or whoever may not come in. */
export const PEOPLE_VIEWS = [...ROLES, 'disabled'] as const

export type PeopleView = (typeof PEOPLE_VIEWS)[number]

/** What stands in the address of the list. Pages count from one. */
export interface PeopleFilter {
  search: string
  view: PeopleView | null
  page: number
}

/** How many people one page lists. */
export const PEOPLE_PER_PAGE = 50

export interface ListedPerson {
  id: string
  name: string
  email: string
  role: Role
  isDisabled: boolean
}
