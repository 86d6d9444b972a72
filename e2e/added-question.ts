import type { AskedQuestion } from './asked-question'

/** What the instructor of the journeys adds. Other journeys may meet it while it is published. */
export const ADDED: AskedQuestion = {
  id: 'added-in-a-journey',
  fact: 'def.1',
  kind: 'single',
  key: 'a',
  ko: {
    prompt: '챗봇의 답이 길어질 때 LLM이 되풀이하는 일은 무엇일까요?',
    options: [
      { id: 'a', text: '다음 조각을 하나 골라 붙이기', why: '한 조각을 붙인 글을 다시 읽고 또 한 조각을 골라요.' },
      { id: 'b', text: '긴 문서를 찾아 나누어 보내기', why: '문서를 나누어 보내는 것은 웹 서버가 하는 일이에요.' },
      { id: 'c', text: '사람이 쓴 답을 이어서 받기', why: '상담원이 답하는 채팅이라면 맞는 말이에요.' },
    ],
  },
  en: {
    prompt: 'What does an LLM repeat while the answer of a chatbot grows?',
    options: [
      { id: 'a', text: 'It picks one more piece', why: 'It reads the longer text again and picks another piece.' },
      { id: 'b', text: 'It sends a part of a file', why: 'Sending files in parts is what a web server does.' },
      { id: 'c', text: 'It waits for a human word', why: 'That would be a chat with somebody at a help desk.' },
    ],
  },
}
