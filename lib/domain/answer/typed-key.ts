/** A string that must not be accepted, and what to say to whoever gives it. */
export interface BlockedAnswer {
  text: string
  why: string
}

/** What a typed answer is compared with. `answer` is the form shown as right; `accept` are its other spellings. */
export interface TypedKey {
  answer: string
  accept: string[]
  block: BlockedAnswer[]
  /** Right category, wrong slot (the maker instead of the model): a free retry with this remark. */
  otherSlot: BlockedAnswer[]
}
