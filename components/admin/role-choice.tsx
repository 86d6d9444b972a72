'use client'

import { useTranslations } from 'next-intl'
import { ROLES } from '@/lib/domain/account/role'

/** Three joined cells, and what each role may do. */
export function RoleChoice({ role }: { role: string }) {
  const t = useTranslations('people')
  return (
    <fieldset className="field">
      <legend className="lab">{t('roleOf')}</legend>
      <span className="seg radios">
        {ROLES.map((each) => (
          <label key={each}>
            <input type="radio" name="role" value={each} defaultChecked={each === role} />
            {t(`role.${each}`)}
          </label>
        ))}
      </span>
      <p className="hint">{t('roleHint')}</p>
    </fieldset>
  )
}
