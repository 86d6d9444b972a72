import { readFileSync } from 'node:fs'

/**
 * Who may go where: every page, route and action of the app, and what each kind of visitor is told there. A door that
 * is missing here, or answers otherwise, fails `access.spec.ts`. A visitor's row holds for a disabled account too.
 */
export const VISITORS = ['visitor', 'learner', 'other', 'instructor', 'admin', 'disabled'] as const

export type Visitor = (typeof VISITORS)[number]

/** `to:` is a redirect; `silent` an action that tells nobody anything (own-sessions.test.ts says what it does); `hidden` is 404, the same as for what does not exist; a number is a route's status. */
export type Answer = 'shown' | 'hidden' | `to:${string}` | 'open' | 'silent' | 'signed-out' | 'not-found' | number

type Row = Record<Visitor, Answer>

const row = (out: Answer, learner: Answer, instructor: Answer, admin: Answer): Row => ({
  ...{ visitor: out, disabled: out, learner, other: learner, instructor, admin },
})
const everybody = (answer: Answer) => row(answer, answer, answer, answer)

const PUBLIC = everybody('shown')
const SIGNED_IN = row('to:/signin', 'shown', 'shown', 'shown')
const SIGNED_OUT = row('shown', 'to:/', 'to:/', 'to:/')
const FOR_INSTRUCTORS = row('hidden', 'hidden', 'shown', 'shown')
const FOR_ADMINS = row('hidden', 'hidden', 'hidden', 'shown')

const facts: { id: string }[] = JSON.parse(readFileSync('content/what-is-llm/facts.json', 'utf8'))
export const factOfQuestion = facts[0]?.id ?? ''
const LESSON = '/courses/what-is-llm/one-sentence'

export interface Door {
  /** The file's place below `app/`, without `page.tsx` or `route.ts`. */
  door: string
  /** Where it is knocked at. */
  at: string
  answers: Row
}

const page = (door: string, at: string, answers: Row): Door => ({ door: `[locale]${door}`, at, answers })

/** `PERSON` stands for the id of the learner whom everybody tries to look at, `QUESTION` for one of the course. */
export const PAGES: Door[] = [
  page('', '/', PUBLIC),
  page('/[...rest]', '/nothing-is-here', everybody('hidden')),
  page('/courses/[course]', '/courses/what-is-llm', PUBLIC),
  page('/courses/[course]/[lesson]', LESSON, PUBLIC),
  page('/placement/[course]', '/placement/what-is-llm', PUBLIC),
  page('/facts/[fact]', `/facts/${factOfQuestion}`, PUBLIC),
  page('/glossary', '/glossary', PUBLIC),
  page('/models', '/models', PUBLIC),
  page('/sources', '/sources', PUBLIC),
  page('/review', '/review', PUBLIC),
  page('/review/summary', '/review/summary', PUBLIC),
  page('/privacy', '/privacy', PUBLIC),
  page('/me', '/me', PUBLIC),
  page('/me/cards', '/me/cards', PUBLIC),
  page('/me/cards/[fact]', '/me/cards/no-such-fact', everybody('hidden')),
  page('/me/device', '/me/device', PUBLIC),
  page('/me/reports', '/me/reports', PUBLIC),
  page('/me/settings', '/me/settings', SIGNED_IN),
  page('/signin', '/signin', SIGNED_OUT),
  page('/signup', '/signup', SIGNED_OUT),
  page('/me/data', '/me/data', SIGNED_IN),
  page('/forgot', '/forgot', PUBLIC),
  page('/verify/[token]', '/verify/no-such-link', PUBLIC),
  page('/reset/[token]', '/reset/no-such-link', PUBLIC),
  page('/join/[token]', '/join/no-such-link', PUBLIC),
  page('/admin', '/admin', row('hidden', 'hidden', 'to:/admin/questions', 'to:/admin/questions')),
  page('/admin/questions', '/admin/questions', FOR_INSTRUCTORS),
  page('/admin/questions/new', '/admin/questions/new', FOR_INSTRUCTORS),
  page('/admin/questions/coverage', '/admin/questions/coverage', FOR_INSTRUCTORS),
  page('/admin/questions/[question]', '/admin/questions/QUESTION', FOR_INSTRUCTORS),
  page('/admin/import', '/admin/import', FOR_INSTRUCTORS),
  page('/admin/questions/[question]/versions', '/admin/questions/QUESTION/versions', FOR_INSTRUCTORS),
  page('/admin/articles', '/admin/articles', FOR_INSTRUCTORS),
  page('/admin/articles/new', '/admin/articles/new', FOR_INSTRUCTORS),
  page('/admin/articles/[course]', '/admin/articles/what-is-llm', FOR_INSTRUCTORS),
  page('/admin/reports', '/admin/reports', FOR_INSTRUCTORS),
  page('/admin/history', '/admin/history', FOR_INSTRUCTORS),
  page('/admin/people', '/admin/people', FOR_ADMINS),
  page('/admin/people/invite', '/admin/people/invite', FOR_ADMINS),
  page('/admin/people/[person]', '/admin/people/PERSON', FOR_ADMINS),
]

export interface Route extends Door {
  method: 'GET' | 'POST'
  body?: object
}

const route = (method: Route['method'], door: string, answers: Row, body?: object): Route => ({
  ...{ door, at: `/${door.replace('[provider]', 'no-such-provider')}`, method, answers, body },
})
const OWN_LOG = row(401, 200, 200, 200)

export const ROUTES: Route[] = [
  route('GET', 'api/alive', everybody(204)),
  route('GET', 'api/health', everybody(200)),
  route('GET', 'api/v1/openapi.json', everybody(200)),
  route('GET', 'api/me/data', OWN_LOG),
  route('GET', 'api/admin/questions/export', row(404, 404, 200, 200)),
  route('POST', 'api/auth/signin/[provider]', everybody(404), {}),
  route('GET', 'api/auth/callback/[provider]', everybody(404)),
  route('GET', 'api/v1/cards', OWN_LOG),
  route('GET', 'api/v1/queue', OWN_LOG),
  route('GET', 'api/v1/events', OWN_LOG),
  // whoever sends becomes at least a visitor; what they send is looked at first
  route('POST', 'api/v1/events', everybody(400), {}),
  route('POST', 'api/v1/disputes', everybody(400), {}),
]

export interface Action {
  file: string
  name: string
  /** A page that it belongs to. */
  at: string
  /** What it is called with: what was before and a form, a form alone, one value, or nothing. */
  takes: 'state-and-form' | 'form' | 'value' | 'nothing'
  answers: Row
}

const action = (file: string, name: string, at: string, takes: Action['takes'], answers: Row): Action => ({
  ...{ file: `app/[locale]/${file}`, name, at, takes, answers },
})
/** What one person has and others must not touch: the action on it, where it is found, and whether it still stands. */
export interface Owned {
  action: string
  at: string
  /** The field that names it. */
  field: string
  /** Finds one by its owner. */
  find: string
  /** Finds it by its id for as long as it stands. */
  stands: string
}

export const OWNED: Owned[] = [
  {
    action: 'endTokenAction',
    at: '/me/settings',
    field: 'token',
    find: 'select id from api_tokens where user_id = $1',
    stands: 'select id from api_tokens where id = $1 and revoked_at is null',
  },
  {
    action: 'dropViewAction',
    at: '/admin/questions',
    field: 'id',
    find: 'select id from saved_views where user_id = $1',
    stands: 'select id from saved_views where id = $1',
  },
  {
    action: 'endSessionAction',
    at: '/me/settings',
    field: 'id',
    find: 'select id from sign_in_sessions where user_id = $1 order by created_at desc limit 1',
    stands: 'select id from sign_in_sessions where id = $1 and ended_at is null',
  },
]

const ANYBODY = everybody('open')
const LEARNERS = row('signed-out', 'open', 'open', 'open')
const INSTRUCTORS = row('signed-out', 'not-found', 'open', 'open')
const ADMINS = row('signed-out', 'not-found', 'not-found', 'open')

const QUESTIONS = 'admin/questions/actions.ts'
const PASSING = 'admin/questions/passing-actions.ts'
const REPORTS = 'admin/reports/actions.ts'
const ARTICLES = 'admin/articles/actions.ts'
const PEOPLE = 'admin/people/actions.ts'
const SETTINGS = '/me/settings'

/** Called with nothing in it, so that whoever is let in is told that something is missing, and nothing changes. */
export const ACTIONS: Action[] = [
  action('signin/actions.ts', 'signInAction', '/signin', 'state-and-form', ANYBODY),
  action('signup/actions.ts', 'signUpAction', '/signup', 'state-and-form', ANYBODY),
  action('reset/[token]/actions.ts', 'newPasswordAction', '/reset/no-such-link', 'state-and-form', ANYBODY),
  action('reset/[token]/actions.ts', 'firstAdministratorAction', '/reset/no-such-link', 'state-and-form', ANYBODY),
  action('forgot/actions.ts', 'forgotAction', '/forgot', 'state-and-form', ANYBODY),
  action('verify/[token]/actions.ts', 'verifyAction', '/verify/no-such-link', 'state-and-form', ANYBODY),
  action('join/[token]/actions.ts', 'joinAction', '/join/no-such-link', 'state-and-form', ANYBODY),
  action('actions.ts', 'rememberMinutesAction', '/', 'form', everybody('silent')),
  action('me/device/actions.ts', 'saveDeviceAction', '/me/device', 'state-and-form', ANYBODY),
  action('me/settings/actions.ts', 'saveSettingsAction', SETTINGS, 'state-and-form', LEARNERS),
  action('me/settings/token-actions.ts', 'makeTokenAction', SETTINGS, 'state-and-form', LEARNERS),
  action('me/settings/token-actions.ts', 'endTokenAction', SETTINGS, 'state-and-form', LEARNERS),
  action('me/settings/password-actions.ts', 'changePasswordAction', SETTINGS, 'state-and-form', LEARNERS),
  action('me/settings/password-actions.ts', 'firstPasswordAction', SETTINGS, 'state-and-form', LEARNERS),
  action('me/settings/email-actions.ts', 'resendAction', SETTINGS, 'state-and-form', LEARNERS),
  action('me/settings/session-actions.ts', 'endSessionAction', SETTINGS, 'form', everybody('silent')),
  action('me/settings/provider-actions.ts', 'disconnectAction', SETTINGS, 'state-and-form', LEARNERS),
  action('me/data/actions.ts', 'deleteAccountAction', '/me/data', 'state-and-form', LEARNERS),
  action(PASSING, 'confirmFactAction', '/admin/questions', 'state-and-form', INSTRUCTORS),
  action(PASSING, 'pauseFactAction', '/admin/questions', 'state-and-form', INSTRUCTORS),
  action('me/reports/actions.ts', 'withdrawReportAction', '/me/reports', 'state-and-form', LEARNERS),
  action('me/reports/actions.ts', 'seeReportsAction', '/me/reports', 'value', LEARNERS),
  action(REPORTS, 'acceptReportAction', '/admin/reports', 'state-and-form', INSTRUCTORS),
  action(REPORTS, 'blockReportAction', '/admin/reports', 'state-and-form', INSTRUCTORS),
  action(REPORTS, 'answerReportAction', '/admin/reports', 'state-and-form', INSTRUCTORS),
  action(REPORTS, 'reopenReportAction', '/admin/reports', 'state-and-form', INSTRUCTORS),
  action('admin/history/actions.ts', 'restoreVersionAction', '/admin/history', 'state-and-form', INSTRUCTORS),
  action(QUESTIONS, 'openQuestionAction', '/admin/questions/new', 'value', INSTRUCTORS),
  action(QUESTIONS, 'saveDraftAction', '/admin/questions/new', 'value', INSTRUCTORS),
  action(QUESTIONS, 'publishQuestionAction', '/admin/questions/new', 'value', INSTRUCTORS),
  action(QUESTIONS, 'retireQuestionAction', '/admin/questions/new', 'value', INSTRUCTORS),
  action('admin/questions/view-actions.ts', 'keepViewAction', '/admin/questions?q=a', 'state-and-form', INSTRUCTORS),
  action('admin/questions/view-actions.ts', 'dropViewAction', '/admin/questions', 'state-and-form', INSTRUCTORS),
  action('admin/import/actions.ts', 'checkQuestionsAction', '/admin/import', 'form', INSTRUCTORS),
  action('admin/import/actions.ts', 'importQuestionsAction', '/admin/import', 'form', INSTRUCTORS),
  action(ARTICLES, 'checkArticleAction', '/admin/articles/new', 'form', INSTRUCTORS),
  action(ARTICLES, 'importArticleAction', '/admin/articles/new', 'form', INSTRUCTORS),
  action(ARTICLES, 'restoreArticlesAction', '/admin/articles/what-is-llm', 'state-and-form', INSTRUCTORS),
  action(PEOPLE, 'changeRoleAction', '/admin/people/PERSON', 'state-and-form', ADMINS),
  action(PEOPLE, 'changeAccessAction', '/admin/people/PERSON', 'state-and-form', ADMINS),
  action(PEOPLE, 'inviteAction', '/admin/people/invite', 'state-and-form', ADMINS),
  action(PEOPLE, 'withdrawInvitationAction', '/admin/people/invite', 'state-and-form', ADMINS),
  // last: they sign the caller out
  action('me/settings/session-actions.ts', 'signOutEverywhereAction', SETTINGS, 'nothing', ANYBODY),
  action('me/settings/session-actions.ts', 'signOutAction', SETTINGS, 'nothing', ANYBODY),
]
