import { getFormatter, getTranslations } from 'next-intl/server'
import { Strings } from '@/components/layout/strings'
import { timeOfRequest } from '@/lib/auth/identify'
import type { AskingUser } from '@/lib/auth/require'
import { ownApiTokens } from '@/lib/operations/api-tokens'
import { TokenForm } from './token-form'
import { TokenList } from './token-list'

/** The keys by which a learner's own scripts come in: what there are, and how to make one. */
export async function ApiTokens({ asking }: { asking: AskingUser }) {
  const t = await getTranslations('tokens')
  const format = await getFormatter()
  const dateOf = (date: Date) => format.dateTime(date, { dateStyle: 'long', timeZone: asking.settings.zone })
  const tokens = await ownApiTokens(asking.userId, await timeOfRequest())
  const listed = tokens.map(({ id, name, scope, expiresAt, lastUsedAt }) => ({
    ...{ id, name, scope },
    until: t('until', { date: dateOf(expiresAt) }),
    lastUsed: lastUsedAt ? t('lastUsed', { date: dateOf(lastUsedAt) }) : t('neverUsed'),
  }))
  return (
    <section className="part" aria-labelledby="tokens">
      <h2 id="tokens">{t('title')}</h2>
      <p className="ink2">
        {t('lead')} {t('end')}
      </p>
      <p className="note">
        <a href="/api/v1/openapi.json">{t('description')}</a>
      </p>
      <div className="gap1" />
      <Strings namespaces={['tokens']}>
        <TokenList tokens={listed} />
        <TokenForm />
      </Strings>
    </section>
  )
}
