/** The question's words. `▢`, the gap of a cloze, is drawn as an empty manuscript cell and read as “blank”. */
export function Prompt({
  id,
  text,
  blank,
  as: Tag = 'p',
}: {
  id: string
  text: string
  blank: string
  as?: 'p' | 'h1'
}) {
  const [before, ...rest] = text.split('▢')
  return (
    <Tag className="prompt" id={id}>
      {before}
      {rest.length > 0 && (
        <>
          <span className="gap" role="img" aria-label={blank} />
          {rest.join('▢')}
        </>
      )}
    </Tag>
  )
}
