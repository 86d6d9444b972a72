import { shuffled } from '@/app/[locale]/asking'
import { DiagramFigure } from '@/components/diagram/diagram-figure'
import { Correction } from '@/components/lesson/correction'
import { LessonBlock } from '@/components/lesson/lesson-block'
import type { StudyContext } from '@/lib/device/record'
import type { LessonBlock as Block } from '@/lib/domain/article/lesson'
import { type ShownPassage, shownPassageOf } from '@/lib/domain/article/passage'
import type { Sitting } from '@/lib/domain/article/sittings'
import type { Language } from '@/lib/domain/language'
import { contrastsOf } from '@/lib/domain/question/contrast'
import { drawingFor } from '@/lib/domain/question/covers'
import type { OpenedLesson } from '@/lib/operations/lessons'
import { LessonCheck } from './lesson-check'
import { PredictionReveal } from './lesson-prediction'

interface Props {
  opened: OpenedLesson
  sitting: Sitting
  language: Language
  study: StudyContext
  /** Words that are marked: somebody came for them. */
  passage: ShownPassage | null
}

/** The ideas of a sitting in order: open up to the first one whose check waits for its answer. */
export function LessonBlocks({ opened, sitting, language, study, passage }: Props) {
  const { blocks } = opened.lesson.text[language]
  const own = blocks.filter(({ id }) => sitting.blockIds.includes(id))
  const firstOpen = own.findIndex((block) => !isAnswered(block, opened))
  const lastOpen = firstOpen < 0 ? own.length : firstOpen
  const isAhead = opened.goesOnAt !== null && sitting.number > opened.goesOnAt
  return own.map((block, index) => (
    <LessonBlock
      key={block.id}
      block={passage?.blockId === block.id ? { ...block, html: passage.html } : block}
      number={`${opened.lesson.position}.${blocks.indexOf(block) + 1}`}
      isOpen={(!isAhead && index <= lastOpen) || passage?.blockId === block.id}
      aside={block.reveals.map((id) => {
        const body = opened.questions[id]?.body
        return (
          body?.kind === 'single' && (
            <PredictionReveal key={id} questionId={id} text={body.text[language]} keyId={body.key} />
          )
        )
      })}
    >
      {(block.diagrams ?? []).map((name) => {
        const diagram = opened.reference.diagrams.find(({ id }) => id === name)
        const words = { reference: opened.reference, language }
        return diagram && <DiagramFigure key={name} diagram={diagram} facts={opened.course.facts} words={words} />
      })}
      <div className="gap3" />
      {block.checks.map((id) => {
        const version = opened.questions[id]
        const fact = opened.facts.find((candidate) => candidate.id === version?.factId)
        return (
          version &&
          fact && (
            <LessonCheck
              key={id}
              version={version}
              order={shuffled(version)}
              language={language}
              statement={fact.statement[language]}
              passage={shownPassageOf(fact, opened.course, language)}
              drawing={drawingFor(version.body, opened.reference, language)}
              contrasts={contrastsOf(opened.reference, fact.id, version.body, language)}
              study={study}
            />
          )
        )
      })}
      {block.corrections.map((factId) => {
        const fact = opened.facts.find(({ id }) => id === factId)
        return (
          fact?.correction && (
            <Correction key={factId} id={`fix-${factId}`} text={fact.correction[language]} sources={fact.sources} />
          )
        )
      })}
    </LessonBlock>
  ))
}

/** A block counts as answered once each of its facts has a memory: then a returning reader finds it open. */
function isAnswered(block: Block, opened: OpenedLesson): boolean {
  return block.checks.every((id) => {
    const factId = opened.questions[id]?.factId
    return opened.cards.some((card) => card.factId === factId && card.answers > 0)
  })
}
