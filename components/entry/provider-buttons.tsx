import { useTranslations } from 'next-intl'
import { isVouching, type Provider } from '@/lib/domain/account/provider'
import type { Language } from '@/lib/domain/language'
import { ZoneField } from './zone-field'

interface Props {
  providers: readonly Provider[]
  next: string
  locale: Language
  /** For somebody new: providers that cannot make an account are told of in words. */
  isNew?: boolean
}

/** Other ways in, one button each, in words. They are plain forms, so that they work without JavaScript. */
export function ProviderButtons({ providers, next, locale, isNew = false }: Props) {
  const t = useTranslations('providers')
  const offered = isNew ? providers.filter(isVouching) : providers
  return (
    <section aria-labelledby="other-ways">
      <h2 className="h3" id="other-ways">
        {t('or')}
      </h2>
      <div className="gap1" />
      <ul className="ways">
        {offered.map((provider) => (
          <li key={provider}>
            <form action={`/api/auth/signin/${provider}`} method="post">
              <input type="hidden" name="next" value={next} />
              <input type="hidden" name="locale" value={locale} />
              <ZoneField />
              <button type="submit" className="btn go1">
                {t('continue', { provider: t(`names.${provider}`) })}
              </button>
            </form>
          </li>
        ))}
      </ul>
      {providers
        .filter((provider) => !offered.includes(provider))
        .map((provider) => (
          <p className="note" key={provider}>
            {t('connectLater', { provider: t(`names.${provider}`) })}
          </p>
        ))}
    </section>
  )
}
