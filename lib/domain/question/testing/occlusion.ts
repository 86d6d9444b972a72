import type { OcclusionBody } from '../question'

const key = {
  ...{ hint: '', accept: ['tokenization', 'tokenisation', '토큰화'], otherSlot: [] },
  options: [
    { id: 'right', text: '토큰화', why: '글을 나눠요.' },
    { id: 'form', text: '정규화', why: '글자를 맞춰요.' },
    { id: 'tune', text: '미세 조정', why: '더 배워요.' },
  ],
}

/** The third stage of the built-in course's first diagram, covered. */
export const OCCLUSION: OcclusionBody = {
  ...{ kind: 'occlusion', diagram: 'pipeline', cover: 'step-3', also: [], key: 'right' },
  text: {
    ko: { ...key, prompt: '물음표 칸은?', answer: '토큰화', block: [{ text: '전처리', why: '앞 단계예요.' }] },
    en: { ...key, prompt: 'Which stage?', answer: 'tokenisation', block: [{ text: 'cleaning', why: 'Before.' }] },
  },
}
