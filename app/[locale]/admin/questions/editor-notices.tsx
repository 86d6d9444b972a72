'use client'

import { useTranslations } from 'next-intl'
import { ConflictPanel } from './conflict-panel'
import { EditorNotice } from './editor-notice'
import type { Editing, RestoredVersion } from './use-editing'

interface Props {
  editing: Editing
  restored: RestoredVersion | null
  zone: string
}

/** What happened to the words: two texts, one chosen, or some that this device had kept. */
export function EditorNotices({ editing, restored, zone }: Props) {
  const t = useTranslations('conflict')
  const { conflict, settled, settle, isFound, replace, draft, stored } = editing
  if (conflict) {
    return <ConflictPanel conflict={conflict} zone={zone} onSettle={(chosen) => settle(chosen, conflict)} />
  }
  if (settled) {
    const isMine = draft === settled.mine
    const other = isMine ? settled.stored.draft : settled.mine
    return (
      <EditorNotice deed={{ name: t(isMine ? 'chooseTheirs' : 'chooseMine'), onDo: () => replace(other) }}>
        {t('settled')}
      </EditorNotice>
    )
  }
  if (restored) return <RestoredNotice editing={editing} number={restored.number} />
  return isFound && draft !== stored ? (
    <EditorNotice deed={{ name: t('backToStored'), onDo: () => replace(stored) }}>{t('found')}</EditorNotice>
  ) : null
}

/** An older version took the place of what was here. */
function RestoredNotice({ editing: { draft, replaced, replace }, number }: { editing: Editing; number: number }) {
  const t = useTranslations('conflict')
  if (!replaced || draft === replaced) return null
  return (
    <EditorNotice deed={{ name: t('backToDraft'), onDo: () => replace(replaced) }}>
      {t('restored', { number })}
    </EditorNotice>
  )
}
