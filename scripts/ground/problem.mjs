/** Something that the person at the terminal can mend: what happened, what to do, and perhaps what a program said about it. */
export class Problem extends Error {
  constructor(message, advice, output = '') {
    super(message)
    this.advice = advice
    this.output = output
  }
}
