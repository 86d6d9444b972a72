/** A text with its numbered blanks (`▢1`) called as they are read out. */
export function withBlanks(text: string, blank: (number: string) => string): string {
  return text.replace(/▢(\d+)/g, (_, number: string) => blank(number))
}
