/** Whether a text is matched whole: "*" stands for any characters, also "/", "?" for one; capitals do not matter. Never slow. */
export function wildcard(pattern: string): (text: string) => boolean {
  const wanted = pattern.toLowerCase()
  return wanted.includes('*') || wanted.includes('?')
    ? (text) => matches(wanted, text.toLowerCase())
    : (text) => text.toLowerCase() === wanted
}

function matches(pattern: string, text: string): boolean {
  let p = 0
  let t = 0
  let star = -1
  let resume = 0
  while (t < text.length) {
    if (pattern[p] === '*') {
      star = p++
      resume = t
    } else if (p < pattern.length && (pattern[p] === '?' || pattern[p] === text[t])) {
      p++
      t++
    } else if (star >= 0) {
      p = star + 1
      t = ++resume
    } else return false
  }
  while (pattern[p] === '*') p++
  return p === pattern.length
}
