/** A pure function of a text that works out each answer once. It holds all texts it was asked for, as long as it is held. */
export function remembering<Answer>(answer: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>()
  return (text) => {
    let told = known.get(text)
    if (told === undefined && !known.has(text)) known.set(text, (told = answer(text)))
    return told as Answer
  }
}
