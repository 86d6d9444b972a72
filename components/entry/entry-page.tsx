import type { ReactNode } from 'react'

/** The sheet of the pages by which people come in: the seal in the margin, one form, a few words beside it. */
export function EntryPage({
  title,
  lead,
  notes,
  children,
}: {
  title: string
  lead?: string
  notes?: string[]
  children: ReactNode
}) {
  return (
    <div className="sheet si">
      <i className="eomi" />
      <div className="gap5" />
      <div className="m big2" aria-hidden="true" lang="ko">
        <i className="a">새</i>
        <i>김</i>
      </div>
      <section className="entry-form">
        <h1>{title}</h1>
        {lead && <p className="ink2">{lead}</p>}
        <div className="gap2" />
        {children}
      </section>
      {notes && (
        <aside className="n note sn">
          {notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </aside>
      )}
      <div className="gap5" />
    </div>
  )
}
