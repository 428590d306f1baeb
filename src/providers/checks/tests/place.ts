import { type Frame, framesIn } from './frames.ts'
import { maySame, pathOf } from './path.ts'

/** What a report says itself of where a test stands. */
export interface Known {
  readonly file?: string | undefined
  readonly line?: number | undefined
  /** What may be the class of the test, its package in front, as Java and Kotlin name it; the likeliest first. */
  readonly classes?: readonly string[]
}

type Place = { readonly [Name in keyof Frame]?: Frame[Name] | undefined }

const OF_TESTS = /(?:^|[/_.-])(?:tests?|specs?|__tests__)(?:[/_.-]|$)|tests?\.\w+$/i
const JAVA = /^\s*at (?:[\w.$-]+\/{1,2})?([\w.$]+)\.[^.(\s]+\(([\w$-]+\.(?:java|kt|groovy|scala)):(\d+)\)/

/**
 * Where a test failed, as far as it is certain: the line of the trace that is in the test's own file, else the line the
 * report gives. Where it gives no file: the nearest place in a file of tests, or in the only file that the trace names.
 */
export function placeOf(text: string, known: Known = {}): Place {
  const file = pathOf(known.file ?? '')
  if (file !== '') {
    const here = framesIn(text).find(({ path }) => maySame(path, file))
    return here === undefined ? { path: file, line: known.line } : { ...here, path: file }
  }
  for (const name of known.classes ?? []) {
    const place = javaPlace(text, name)
    if (place !== undefined) return place
  }
  return tracedPlace(framesIn(text)) ?? {}
}

function tracedPlace(frames: readonly Frame[]): Place | undefined {
  const ofTests = frames.find(({ path }) => OF_TESTS.test(path))
  if (ofTests !== undefined) return ofTests
  const paths = new Set(frames.map(({ path }) => path))
  return paths.size === 1 ? frames[0] : undefined
}

/** A class stands in the folder of its package: the file of a frame in that class is known but for the root of the sources. */
function javaPlace(text: string, className: string): Place | undefined {
  if (!/^[\w$]+(?:\.[\w$]+)*$/.test(className)) return undefined
  const outer = className.replace(/\$.*$/, '')
  for (const line of text.slice(0, 100_000).split('\n', 400)) {
    const [, inClass = '', file = '', number] = line.length > 500 ? [] : (JAVA.exec(line) ?? [])
    if (inClass.replace(/\$.*$/, '') !== outer) continue
    const folder = outer.split('.').slice(0, -1).join('/')
    return { path: folder === '' ? file : `${folder}/${file}`, line: Number(number) }
  }
  return undefined
}
