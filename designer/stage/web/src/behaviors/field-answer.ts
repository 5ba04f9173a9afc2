/** What a handler of `bindinput` may return: the text, or the text and where the cursor stands. */
export interface FieldAnswer {
  value: string
  cursor: number
}

/** The answer of a handler, null when it returned none. A text alone leaves the cursor at its end. */
export function answerOf(given: unknown): FieldAnswer | null {
  if (typeof given === 'string') return { value: given, cursor: given.length }
  const { value, cursor } = (typeof given === 'object' && given !== null ? given : {}) as Record<string, unknown>
  if (typeof value !== 'string') return null
  return { value, cursor: typeof cursor === 'number' ? cursor : value.length }
}
