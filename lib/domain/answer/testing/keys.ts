import type { TypedKey } from '../typed-key'

/** Keys as the course has them: what is asked for, what else is right, what must not pass, what fills another slot. */

function key(answer: string, accept: string[] = [], block: string[] = [], otherSlot: string[] = []): TypedKey {
  return {
    answer,
    accept,
    block: block.map((text) => ({ text, why: `not ${text}` })),
    otherSlot: otherSlot.map((text) => ({ text, why: `${text} is another slot` })),
  }
}

/** What is asked, as a teacher would read it out. */
export const KEYS = {
  '2017년에 나온 구조의 이름은?': key(
    '트랜스포머',
    ['Transformer', '트랜스포머 구조', 'transformer architecture'],
    ['순환 신경망', 'RNN', '토크나이저'],
    ['딥러닝', '신경망'],
  ),
  'NLP를 우리말로 풀면?': key(
    '자연어 처리',
    ['natural language processing', 'NLP'],
    ['신경언어 프로그래밍', 'neuro-linguistic programming', '자연어'],
  ),
  '앤트로픽이 만든 모델은?': key('클로드', ['Claude'], ['클라우드', 'cloud'], ['Anthropic', '앤트로픽']),
  '학습에 많이 쓰인 칩은?': key('GPU', ['지피유', '그래픽 처리 장치'], ['TPU', '티피유', 'CPU', '씨피유']),
  '글을 조각으로 나누는 일은?': key('토큰화', ['tokenization', 'tokenisation'], ['토큰', '정규화']),
  '모델이 세는 글의 조각은?': key('토큰', ['token'], ['토큰화', 'tokenization'], ['단어', '글자']),
  'LLM을 우리말로 풀면?': key(
    '대규모 언어 모델',
    ['대형 언어 모델', '거대 언어 모델', 'large language model', 'LLM'],
    ['언어 모델'],
  ),
  '같은 글을 돌아보는 계산은?': key('셀프 어텐션', ['자기 주의', 'self-attention'], ['교차 어텐션'], ['어텐션']),
  '챗지피티 뒤의 모델 이름은?': key('GPT', ['지피티'], ['GPU']),
  '배우며 바뀌는 수를 뭐라고 하나?': key('매개변수', ['파라미터', 'parameter'], ['하이퍼파라미터'], ['가중치']),
  '답을 스스로 만들어 배우는 방법은?': key(
    '자기 지도 학습',
    ['자기 지도', 'self-supervised learning'],
    ['지도 학습', '비지도 학습'],
  ),
  '정답이 붙은 자료로 배우는 방법은?': key('지도 학습', ['supervised learning']),
  '처음에 쓴 버전은?': key('GPT-3.5', ['지피티 3.5', '3.5'], ['GPT-3', 'GPT-4', 'GPT-4o']),
  '트랜스포머 논문은 몇 년에 나왔나?': key('2017', ['2017년'], ['2020']),
  '확률을 다 더하면?': key('1', ['일', '하나', '1.0', '100%'], ['0']),
  '인용이 뒷받침한 비율은?': key('74.5%', ['74.5', '75%', '75'], ['51.5%']),
  '7B는 몇 개인가?': key('70억', ['칠십억', '70억 개', '7,000,000,000'], ['7억', '700만']),
  '에이닷을 움직이는 모델은?': key('A.X', ['에이닷엑스', 'AX'], ['에이닷', 'A.']),
  '사전 학습 다음은?': key('사후 학습', ['post-training'], ['사전 학습', 'pre-training']),
  '글자의 크고 작음은?': key('대소문자', ['대문자와 소문자', '대문자', '소문자', 'letter case'], ['문장 부호']),
  '그럴듯하지만 틀린 말은?': key('환각', ['할루시네이션', 'hallucination'], ['거짓말', '편향']),
  '모델이 다음 토큰을 두고 하는 일은?': key('예측', ['predict', 'prediction'], ['번역', '검색']),
  '글을 읽어 들이는 쪽은?': key('인코더', ['encoder'], [], ['디코더', 'decoder']),
  'What holds what a model has learned?': key('weight', ['parameter', 'model weight'], ['token'], ['bias']),
  'What is it called when nobody labels the data?': key('unsupervised learning', [], ['reinforcement learning']),
} as const

export type Asked = keyof typeof KEYS
