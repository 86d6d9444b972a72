import type { AskedQuestion } from './asked-question'

const head = (kind: AskedQuestion['kind']) => ({ id: `added-${kind}`, fact: 'def.1', kind })

/** One question of each kind, as the journeys write them in the editor. Other journeys may meet one while it is published. */
export const ADDED_OF_EACH_KIND: AskedQuestion[] = [
  {
    ...head('single'),
    key: 'b',
    ko: {
      prompt: '문장을 잇는 LLM이 한 걸음에 하는 일로 알맞은 것은 무엇일까요?',
      options: [
        { id: 'a', text: '문장의 맞춤법을 먼저 고쳐요', why: '맞춤법 검사기가 하는 일이에요.' },
        { id: 'b', text: '다음 토큰을 하나 골라 붙여요', why: '확률을 매긴 뒤 하나를 골라 글 뒤에 붙여요.' },
        { id: 'c', text: '비슷한 문서를 모두 찾아 와요', why: '검색기가 하는 일이에요.' },
      ],
    },
    en: {
      prompt: 'What does an LLM do in one step of a text it continues?',
      options: [
        { id: 'a', text: 'It mends the spelling first', why: 'A spelling checker does that.' },
        { id: 'b', text: 'It picks and adds one token', why: 'It gives probabilities and picks a single token.' },
        { id: 'c', text: 'It fetches similar documents', why: 'A search engine does that.' },
      ],
    },
  },
  {
    ...head('multiple'),
    keys: ['a', 'c'],
    ko: {
      prompt: 'LLM이 글을 이어 쓸 때 되풀이하는 두 가지를 모두 고르세요.',
      options: [
        { id: 'a', text: '확률 매기기', why: '어휘의 토큰마다 확률을 매겨요.' },
        { id: 'b', text: '문서 찾아보기', why: '검색기를 붙였을 때 따로 하는 일이에요.' },
        { id: 'c', text: '하나 골라 붙이기', why: '고른 토큰을 글 뒤에 붙이고 다시 시작해요.' },
        { id: 'd', text: '사람에게 묻기', why: '상담원이 답하는 창에서 하는 일이에요.' },
      ],
    },
    en: {
      prompt: 'Choose all that an LLM repeats while it continues a text.',
      options: [
        { id: 'a', text: 'Giving chances', why: 'Every token of the vocabulary gets a probability.' },
        { id: 'b', text: 'Opening files', why: 'That belongs to a search engine beside it.' },
        { id: 'c', text: 'Adding a token', why: 'The token picked is added, and it begins again.' },
        { id: 'd', text: 'Asking a human', why: 'That is what a help desk does.' },
      ],
    },
  },
  {
    ...head('true_false'),
    key: 'c',
    ko: {
      prompt: '“LLM은 답 전체를 먼저 정해 놓고 한꺼번에 적는다.”',
      options: [
        {
          id: 'a',
          holds: true,
          text: '긴 답도 끊기지 않고 이어진다',
          why: '이어지는 까닭은 앞글을 다시 읽기 때문이에요.',
        },
        {
          id: 'b',
          holds: true,
          text: '답의 길이를 미리 알고 있다',
          why: '끝을 뜻하는 토큰을 고를 때까지는 알 수 없어요.',
        },
        {
          id: 'c',
          holds: false,
          text: '한 번에 토큰 하나를 골라 붙인다',
          why: '하나를 붙인 글을 다시 읽고 다음 하나를 골라요.',
        },
        {
          id: 'd',
          holds: false,
          text: '사람이 나누어 보낸 것을 모은다',
          why: '여럿이 함께 쓰는 문서라면 맞는 말이에요.',
        },
      ],
    },
    en: {
      prompt: '“An LLM settles the whole answer first and writes it at once.”',
      options: [
        {
          id: 'a',
          holds: true,
          text: 'Long answers hang together',
          why: 'They do because the text so far is read again.',
        },
        {
          id: 'b',
          holds: true,
          text: 'It knows the length of it',
          why: 'Not until it picks the token that means the end.',
        },
        {
          id: 'c',
          holds: false,
          text: 'It adds one token at a time',
          why: 'It reads the longer text and picks the next one.',
        },
        { id: 'd', holds: false, text: 'It gathers parts from people', why: 'That would be a shared document.' },
      ],
    },
  },
  {
    ...head('cloze'),
    key: 'a',
    ko: {
      prompt: 'LLM이 한 걸음에 하나씩 골라 글 뒤에 붙이는 조각의 이름은 ▢',
      options: [
        { id: 'a', text: '토큰', why: '글은 토큰 하나씩 길어져요.' },
        { id: 'b', text: '단락', why: '단락은 여러 문장이 모인 큰 덩어리예요.' },
        { id: 'c', text: '벡터', why: '벡터는 모델이 안에서 쓰는 수의 줄이에요.' },
      ],
      answer: '토큰',
      accept: ['token', '글 조각'],
      block: [{ text: '단어', why: '한 단어가 여러 조각으로 나뉘기도 해요.' }],
    },
    en: {
      prompt: 'The piece that an LLM picks and adds in one step is a ▢',
      options: [
        { id: 'a', text: 'token', why: 'A text grows by one of these at a time.' },
        { id: 'b', text: 'chapter', why: 'That is a large part of a book.' },
        { id: 'c', text: 'vector', why: 'That is a row of numbers inside the model.' },
      ],
      answer: 'token',
      accept: ['text piece'],
      block: [{ text: 'word', why: 'A word may be cut into several pieces.' }],
    },
  },
  {
    ...head('occlusion'),
    ...{ diagram: 'vectors', cover: 'numbers', also: ['tokens'], key: 'b' },
    ko: {
      prompt: '글이 수로 바뀌는 그림이에요. 물음표를 붙인 줄에는 무엇이 적혀 있나요?',
      label: '토큰 번호',
      options: [
        { id: 'a', text: '글자 개수', why: '글의 길이를 잴 때 세는 수예요.' },
        { id: 'b', text: '토큰 번호', why: '목록에서 몇째 칸인지 알려 주는 이름표예요.' },
        { id: 'c', text: '책의 쪽수', why: '종이책에서 자리를 찾을 때 쓰는 수예요.' },
      ],
      answer: '토큰 번호',
      accept: ['토큰 아이디', 'token number'],
      block: [{ text: '확률', why: '확률은 다음에 올 토큰마다 매기는 값이에요.' }],
    },
    en: {
      prompt: 'The drawing turns a text into numbers. What stands in the row with the question mark?',
      label: 'token number',
      options: [
        { id: 'a', text: 'letter count', why: 'That tells how long a text is.' },
        { id: 'b', text: 'token number', why: 'A name tag that says which place in the list.' },
        { id: 'c', text: 'page number', why: 'That finds a place in a printed book.' },
      ],
      answer: 'token number',
      accept: ['token id'],
      block: [{ text: 'probability', why: 'That is given to every possible next token.' }],
    },
  },
  {
    ...head('typed'),
    ko: {
      prompt: '글을 잇는 모델이 다음 자리마다 매기는 값의 이름을 적어 보세요.',
      answer: '확률',
      accept: ['probability', '확률값'],
      block: [{ text: '점수', why: '점수는 답을 채점할 때 주는 값이에요.' }],
      why: '자리마다 모든 토큰의 확률을 매기고 그 가운데 하나를 골라요.',
    },
    en: {
      prompt: 'Name the value that such a model gives to every candidate for the next place.',
      answer: 'probability',
      accept: ['chance', 'likelihood'],
      block: [{ text: 'grade', why: 'A grade is given to an answer in a test.' }],
      why: 'Every token gets one, and a token is picked by them.',
    },
  },
]

/** The first of them with another prompt, as a journey publishes it anew. */
export const REWORDED: AskedQuestion = reworded(addedOfKind('single'), '글을 잇는 LLM은 한 걸음에 무엇을 할까요?')

function reworded(question: AskedQuestion, prompt: string): AskedQuestion {
  return { ...question, id: 'added-reworded', ko: { ...question.ko, prompt } }
}

export function addedOfKind(kind: AskedQuestion['kind']): AskedQuestion {
  const found = ADDED_OF_EACH_KIND.find((question) => question.kind === kind)
  if (!found) throw new Error(`Nothing of the kind ${kind} is added.`)
  return found
}
