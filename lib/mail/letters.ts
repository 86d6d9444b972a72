import type { Language } from '../domain/language'
import type { MailedLink } from '../operations/mailed-links'

export interface Letter {
  kind: MailedLink['kind']
  to: string
  subject: string
  text: string
}

/**
 * The letter around a link. It holds no name and nothing else that somebody typed: else anybody could have this server
 * send their words to an address of their choice.
 */
export function letterFor({ kind, to, language, link }: MailedLink): Letter {
  const { subject, before, after } = WORDS[kind][language]
  return { kind, to, subject, text: [...before, '', link, '', ...after, '', SIGNATURE[language], ''].join('\n') }
}

interface Words {
  subject: string
  before: string[]
  after: string[]
}

const WORDS: Record<MailedLink['kind'], Record<Language, Words>> = {
  reset: {
    ko: {
      subject: '새김 비밀번호 새로 정하기',
      before: ['아래 주소를 열면 새 비밀번호를 정할 수 있어요. 한 시간 안에 한 번만 쓸 수 있어요.'],
      after: ['부탁한 적이 없다면 그냥 두세요. 비밀번호는 그대로예요.'],
    },
    en: {
      subject: 'Choose a new Saegim password',
      before: ['Open this address to choose a new password. It works once, within an hour.'],
      after: ['If you did not ask for this, do nothing: your password stays as it is.'],
    },
  },
  verify: {
    ko: {
      subject: '새김 이메일 확인',
      before: [
        '이 주소로 새김 계정을 만들었나요? 아래 주소를 열고 단추를 눌러 확인해 주세요.',
        '하루 동안 쓸 수 있어요.',
      ],
      after: ['계정을 만든 적이 없다면 누르지 말고 그냥 두세요.'],
    },
    en: {
      subject: 'Confirm your e-mail for Saegim',
      before: [
        'Did you make a Saegim account with this address? Open this page and press its button to confirm it.',
        'It works for a day.',
      ],
      after: ['If you made no account, leave it unopened and do nothing.'],
    },
  },
}

const SIGNATURE: Record<Language, string> = { ko: '새김', en: 'Saegim' }
